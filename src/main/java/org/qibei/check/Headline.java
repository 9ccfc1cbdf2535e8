package org.qibei.check;

import java.util.List;
import java.util.stream.Collectors;

/** The fault in a few words, with its place and figures, as the head of a card states it. */
final class Headline {
  /** More places than these are counted, not listed. */
  private static final int LISTED = 2;

  private final Wording wording;
  private final RuleTexts texts;

  Headline(Wording wording, RuleTexts texts) {
    this.wording = wording;
    this.texts = texts;
  }

  /** Findings of one rule; of several grades the first one speaks for all. */
  String of(List<Finding> findings, List<String> items) {
    Finding first = findings.get(0);
    String rule = first.rule();
    return findings.size() == 1
        ? wording.filled(texts.text(rule + ".title." + first.grade(), rule + ".title"), first)
        : several(rule, first.grade(), findings.size(), items);
  }

  private String several(String rule, String grade, int count, List<String> items) {
    String pattern =
        items.size() > LISTED && texts.knows(rule + ".titles.many")
            ? texts.text(rule + ".titles.many")
            : texts.text(rule + ".titles." + grade, rule + ".titles", rule + ".title");
    return texts.filled(pattern, String.valueOf(count), listed(items));
  }

  private String listed(List<String> items) {
    return items.stream().collect(Collectors.joining(texts.text("list.separator")));
  }
}
