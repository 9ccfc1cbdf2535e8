package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** A file holds one report: a second title with sections of its own is refused. */
final class OneReport {
  private static final int SECTIONS_OF_A_REPORT = 4;
  private static final Pattern TITLE =
      Pattern.compile(".*信息公开.*(年度报告|年报)([（(][^（()）]*[）)]|20\\d{2}年度?)?");

  private OneReport() {}

  static void insist(List<Passage> passages, Form form) {
    List<String> reports = new ArrayList<>();
    String title = "";
    Set<Section> sections = EnumSet.noneOf(Section.class);
    for (int i = 0; i < passages.size(); i++) {
      String text = title(passages, i).orElse(title);
      if (!text.equals(title) && sections.size() >= SECTIONS_OF_A_REPORT) {
        reports.add(title);
        sections.clear();
      }
      title = text;
      Headings.of(passages.subList(i, i + 1), form).forEach(found -> sections.add(found.section()));
    }
    if (sections.size() >= SECTIONS_OF_A_REPORT) {
      reports.add(title);
    }
    if (reports.size() > 1) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TWO_REPORTS, reports.toArray());
    }
  }

  private static Optional<String> title(List<Passage> passages, int at) {
    return TitlePage.endingWith(passages, at)
        .filter(page -> page.year().isPresent())
        .flatMap(TitlePage::title)
        .filter(text -> TITLE.matcher(text).matches());
  }
}
