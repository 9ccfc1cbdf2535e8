package org.qibei.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the page on all rules from the book and its words, so that it can never say anything else.
 */
final class RulesPage {

  private static final String HEAD =
      """
      # 校验规则 / The rule book

      Version %s, %d rules. Generated from `RuleBook` and the `rules` bundles; do not edit.
      Regenerate: `mvn -o test -Dtest=RulesPageTest -Dqibei.write=true`

      A rule answers pass, fail, not evaluable (an input is missing) or not applicable (year, form, level). Points are lost per finding up to the cap of its rule;
      a dimension never falls below 0. SEC-01 puts the total to 0; an open error keeps the band at 良好 / Good.

      """;

  private final Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
  private final Wording english = Wording.in(Locale.ENGLISH);

  String text() {
    RuleBook book = RuleBook.current();
    return HEAD.formatted(book.version(), book.entries().size())
        + overview(book.entries())
        + book.entries().stream().map(this::rule).collect(Collectors.joining());
  }

  private String overview(List<RuleEntry> entries) {
    String rows =
        entries.stream()
            .map(
                entry ->
                    "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                            entry.id(),
                            chinese.title(entry.id()),
                            english.title(entry.id()),
                            chinese.severity(entry.severity()) + " " + entry.severity().id(),
                            chinese.dimension(entry.dimension()) + " " + entry.dimension().id()))
            .collect(Collectors.joining());
    return "| Id | 名称 | Name | Severity | Dimension |\n|---|---|---|---|---|\n" + rows;
  }

  private String rule(RuleEntry entry) {
    return "\n## %s %s / %s\n\n"
            .formatted(entry.id(), chinese.title(entry.id()), english.title(entry.id()))
        + facts(entry)
        + words(chinese, entry.id(), "检查", "理由", "依据", "改法", "不通过", "通过", "易误判")
        + words(english, entry.id(), "Test", "Why", "Basis", "Correct", "Fails", "Passes", "Trap")
        + grades(entry);
  }

  /** What each grade of a rule stands for; a rule with one has nothing to tell apart. */
  private String grades(RuleEntry entry) {
    if (entry.grades().size() == 1) {
      return "";
    }
    return entry.grades().stream()
        .map(
            grade ->
                "- `%s` %s / %s\n"
                    .formatted(
                        grade.name(),
                        chinese.grade(entry.id(), grade),
                        english.grade(entry.id(), grade)))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String years(RuleEntry.Years years) {
    if (years.areAll()) {
      return "all years";
    }
    String start = years.haveStart() ? "from " + years.from() : "";
    return (start + (years.haveEnd() ? " until " + years.to() : "")).strip();
  }

  private static String facts(RuleEntry entry) {
    String grades =
        entry.grades().stream()
            .map(
                grade ->
                    "%s: %s, %s"
                        .formatted(
                            grade.name(), grade.severity().id(), Wording.points(grade.points())))
            .collect(Collectors.joining("; "));
    String cap = entry.cap().map(points -> "; cap " + Wording.points(points)).orElse("");
    return "%s · %s%s · since %s\n\n".formatted(years(entry.years()), grades, cap, entry.since());
  }

  private static String words(Wording wording, String rule, String... labels) {
    List<String> texts =
        List.of(
            wording.test(rule),
            wording.why(rule),
            wording.basis(rule),
            wording.advice(rule),
            wording.failingExample(rule),
            wording.passingExample(rule),
            wording.trapExample(rule));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < labels.length; i++) {
      lines.append("- **").append(labels[i]).append("** ").append(texts.get(i)).append('\n');
    }
    return lines.append('\n').toString();
  }
}
