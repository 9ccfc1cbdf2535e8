package org.qibei.check.rule.section;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;
import org.qibei.report.SectionText;

/**
 * Fewer measures than problems, or last year's problems word for word (SEC-08); only lists are
 * counted, and where the measures are no list nothing is said.
 */
public final class UnmatchedMeasures implements Rule {

  private static final int A_LIST = 2;
  private static final int TELLING = 20;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> section = Contents.of(dossier).lacking(Section.PROBLEMS_IMPROVEMENT);
    if (section.isPresent()) {
      return section;
    }
    List<Enumeration> lists = lists(dossier);
    boolean open = problems(lists).isPresent() && lists.stream().noneMatch(each -> measures(each));
    return open && !isRepeated(dossier) ? Optional.of(Input.ENUMERATION) : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Flaw flaw = Flaw.at(Place.of(Section.PROBLEMS_IMPROVEMENT));
    List<Enumeration> lists = lists(dossier);
    int problems = problems(lists).map(Enumeration::items).orElse(0);
    int measures = lists.stream().filter(each -> measures(each)).mapToInt(Enumeration::items).sum();
    if (measures > 0 && measures < problems && isClear(lists)) {
      return Stream.of(
          flaw.declared(BigDecimal.valueOf(measures)).expected(BigDecimal.valueOf(problems)));
    }
    return isRepeated(dossier)
        ? Stream.of(flaw.grade("repeated").quoting(Excerpt.beginning(listed(dossier))))
        : Stream.empty();
  }

  /** The lists of section five, looked for once. */
  private record Lists(List<Enumeration> all) {}

  private static List<Enumeration> lists(Dossier dossier) {
    return dossier
        .narrative()
        .once(
            Lists.class,
            words -> new Lists(Enumeration.in(words.part(Section.PROBLEMS_IMPROVEMENT).lines())))
        .all();
  }

  private static boolean measures(Enumeration list) {
    return list.items() >= A_LIST && list.isOfMeasures();
  }

  private static Optional<Enumeration> problems(List<Enumeration> lists) {
    return lists.stream()
        .filter(list -> list.items() >= A_LIST && list.isOfProblems())
        .max(Comparator.comparingInt(Enumeration::items));
  }

  /** No list after the problems of which it cannot be said what it lists. */
  private static boolean isClear(List<Enumeration> lists) {
    int from = problems(lists).map(Enumeration::start).orElse(0);
    return lists.stream()
        .filter(list -> list.start() > from)
        .allMatch(list -> list.isOfMeasures() || list.isOfProblems());
  }

  private static boolean isRepeated(Dossier dossier) {
    return dossier.previous().filter(last -> isRepeated(listed(dossier), text(last))).isPresent();
  }

  private static boolean isRepeated(String now, String last) {
    return now.length() >= TELLING && undated(last).contains(undated(now));
  }

  /** The words of the listed problems, up to the sentence that ends them. */
  private static String listed(Dossier dossier) {
    String text = dossier.narrative().part(Section.PROBLEMS_IMPROVEMENT).lines();
    return problems(lists(dossier))
        .map(
            list -> {
              int stop = text.indexOf('。', list.end());
              return text.substring(list.start(), stop < 0 ? text.length() : stop);
            })
        .orElse("");
  }

  private static String undated(String text) {
    return text.replaceAll("\\d+年?|\\n", "");
  }

  private static String text(AnnualReport report) {
    String words = report.section(Section.PROBLEMS_IMPROVEMENT).map(SectionText::text).orElse("");
    return String.join("\n", Prose.paragraphs(words));
  }
}
