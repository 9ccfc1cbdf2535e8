package org.qibei.review;

import java.util.List;
import java.util.Locale;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Reinspection;
import org.qibei.check.Wording;

/**
 * A rule that had nothing to go by when the report was handed in and answers now, such as the
 * comparison with other agencies: its name, and what it finds; no messages if it has passed.
 */
public record LateAnswer(String rule, String name, List<String> messages) {

  public LateAnswer {
    messages = List.copyOf(messages);
  }

  static List<LateAnswer> of(Inspection record, Inspection today, Locale language) {
    Wording wording = Wording.in(language);
    return Reinspection.of(record, today).late().stream()
        .map(rule -> new LateAnswer(rule, wording.title(rule), messages(rule, today, wording)))
        .toList();
  }

  private static List<String> messages(String rule, Inspection today, Wording wording) {
    List<Finding> found =
        today.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    return found.stream().map(wording::message).toList();
  }

  /** Whether it finds nothing wrong. */
  public boolean isPassed() {
    return messages.isEmpty();
  }
}
