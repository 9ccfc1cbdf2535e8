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
        wording.section(first),
        wording.title(group.rule()),
        cut(group.title(), 300),
        cut(group.place(), 1000),
        cut(group.message(), 1000),
        group.isMissing() || group.isLikeness()
            ? ""
            : cut(expected(group.findings(), wording), 1000),
        cut(group.basis(), 600),
        cut(group.advice(), 1000));
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
