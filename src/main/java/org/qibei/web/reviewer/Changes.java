package org.qibei.web.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qibei.check.Wording;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.report.SectionText;
import org.qibei.web.Texts;

/** What differs between two rounds of a report, place by place (与上轮比). */
public final class Changes {
  /** One place, as it was and as it is. */
  public record Change(String place, String before, String now) {}

  private Changes() {}

  static List<Change> between(AnnualReport before, AnnualReport now, Texts texts) {
    Wording wording = Wording.in(texts.messages().locale());
    List<Change> changes = new ArrayList<>();
    Set<String> cells = new TreeSet<>();
    before.figures().keySet().stream().map(Cell::path).forEach(cells::add);
    now.figures().keySet().stream().map(Cell::path).forEach(cells::add);
    for (String cell : cells) {
      add(changes, wording.place(cell), figure(before, cell, texts), figure(now, cell, texts));
    }
    for (Section section : Section.values()) {
      add(changes, wording.place(section.id()), text(before, section), text(now, section));
    }
    add(
        changes,
        texts.get("reviewer.sign-off"),
        before.signOff().orElse(""),
        now.signOff().orElse(""));
    return changes;
  }

  private static void add(List<Change> changes, String place, String before, String now) {
    if (!before.equals(now)) {
      changes.add(new Change(place, before, now));
    }
  }

  private static String figure(AnnualReport report, String cell, Texts texts) {
    Optional<String> raw = report.figure(cell).map(Figure::raw).map(String::strip);
    return raw.filter(text -> !text.isEmpty()).orElse(texts.get("reviewer.blank"));
  }

  private static String text(AnnualReport report, Section section) {
    return report.section(section).map(SectionText::text).orElse("");
  }
}
