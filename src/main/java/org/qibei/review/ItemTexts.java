package org.qibei.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.FindingGroup;
import org.qibei.check.Wording;
import org.qibei.notice.ItemText;

/** Words a confirmed group of findings as an item of a letter; letters are written in Chinese. */
final class ItemTexts {
  private static final int FEW = 3;

  private ItemTexts() {}

  static ItemText of(FindingGroup group) {
    Wording wording = Wording.in(Locale.SIMPLIFIED_CHINESE);
    Finding first = group.findings().get(0);
    return new ItemText(
        group.rule(),
        group.severity(),
        group.findings().stream().map(Finding::place).toList(),
        wording.place(scope(first)),
        group.title(),
        heading(group),
        cut(group.place(), 1000),
        cut(group.message(), 1000),
        cut(expected(group.findings(), wording), 1000),
        cut(group.basis(), 600),
        cut(group.advice(), 1000));
  }

  /** The place whose words are the section's heading. */
  private static String scope(Finding finding) {
    return finding.scope().startsWith("t") && finding.scope().length() == 2
        ? finding.scope()
        : finding.place();
  }

  private static String heading(FindingGroup group) {
    int findings = group.findings().size();
    return cut(findings == 1 ? group.title() : group.title() + "（" + findings + "）", 300);
  }

  /** What should stand there, where a few words say it for all. */
  private static String expected(List<Finding> findings, Wording wording) {
    List<String> words =
        findings.stream().map(wording::expected).filter(w -> !w.isEmpty()).distinct().toList();
    return words.size() > FEW ? "" : words.stream().collect(Collectors.joining("；"));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
