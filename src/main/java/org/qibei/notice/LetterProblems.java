package org.qibei.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.notice.Letter.Item;
import org.qibei.notice.Letter.Passage;

/** Tells in a paragraph for each section what is wrong there and where the annex says more. */
final class LetterProblems {
  private final LetterWords words;
  private final String annex;

  /** The annex that lists the items bears this number, or none where it is the only one. */
  LetterProblems(LetterWords words, String annex) {
    this.words = words;
    this.annex = annex;
  }

  List<Passage> passages(List<Item> items) {
    Map<String, Map<String, List<Integer>>> sections = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      sections
          .computeIfAbsent(item.section(), section -> new LinkedHashMap<>())
          .computeIfAbsent(item.check(), check -> new ArrayList<>())
          .add(i + 1);
    }
    List<Passage> passages = new ArrayList<>();
    sections.forEach((section, checks) -> passages.add(passage(passages.size(), section, checks)));
    return passages;
  }

  private Passage passage(int index, String section, Map<String, List<Integer>> checks) {
    String ordinal = words.text("word.numerals").substring(index, index + 1);
    String lead =
        words.filled("problems.lead", Map.of("ordinal", ordinal, "section", bare(section)));
    String text =
        checks.entrySet().stream()
            .map(check -> told(check.getKey(), check.getValue()))
            .collect(Collectors.joining(words.text("word.semicolon"), "", words.text("word.stop")));
    return new Passage(lead, text);
  }

  private String told(String check, List<Integer> numbers) {
    return words.filled(
        "problems.check", Map.of("check", check, "annex", annex, "numbers", ranges(numbers)));
  }

  /** The heading without its own ordinal. */
  private String bare(String section) {
    return section.replaceFirst(
        "^[" + words.text("word.numerals") + "]+" + words.text("word.pause"), "");
  }

  /** Neighbouring numbers drawn together: 1, 3 to 6, 9. */
  private String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        ranges.addAll(range(numbers.subList(from, i)));
        from = i;
      }
    }
    return String.join(words.text("word.pause"), ranges);
  }

  private List<String> range(List<Integer> run) {
    if (run.size() < 3) {
      return run.stream().map(String::valueOf).toList();
    }
    return List.of(run.get(0) + words.text("word.to") + run.get(run.size() - 1));
  }
}
