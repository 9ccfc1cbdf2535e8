package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** A file holds one report: a second title with sections of its own is refused. */
final class OneReport {
  private static final int SECTIONS_OF_A_REPORT = 4;
  private static final int LONGEST_TITLE = 45;

  private OneReport() {}

  static void insist(List<Passage> passages, Form form) {
    List<String> reports = new ArrayList<>();
    String title = "";
    Set<Section> sections = EnumSet.noneOf(Section.class);
    for (int i = 0; i < passages.size(); i++) {
      String text = PlainText.tight(passages.get(i).plain());
      if (isTitle(text) && !text.equals(title)) {
        if (sections.size() >= SECTIONS_OF_A_REPORT) {
          reports.add(title);
          sections.clear();
        }
        title = text;
      }
      Headings.of(passages.subList(i, i + 1), form).forEach(found -> sections.add(found.section()));
    }
    if (sections.size() >= SECTIONS_OF_A_REPORT) {
      reports.add(title);
    }
    if (reports.size() > 1) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TWO_REPORTS, reports.toArray());
    }
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE
        && text.matches(".*信息公开.*(年度报告|年报)$")
        && TitlePage.year(text).isPresent();
  }
}
