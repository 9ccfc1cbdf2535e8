package org.qibei.check.narrative;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Narrative;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** What the words of a section say in figures, written down in one line for tests. */
final class Described {

  private Described() {}

  /** All that a report says in figures that has nothing but these words. */
  static Statements statements(String words) {
    AnnualReport report =
        AnnualReport.builder(Forms.of("form2021"))
            .section(Section.OVERVIEW, SectionText.of("一、总体情况", words))
            .build();
    return Statements.in(new Narrative(report));
  }

  /** Metric, number, unit, and, where the words tell them, year, scope and traits. */
  static String quantities(Statements statements) {
    return statements.quantities().stream().map(Described::quantity).collect(joining());
  }

  /** The number compared, the change, and the year against which it is told. */
  static String comparisons(Statements statements) {
    return statements.comparisons().stream()
        .map(
            told ->
                told.now().plainNumber()
                    + " "
                    + told.kind()
                    + " "
                    + told.change().toPlainString()
                    + told.against().stream().mapToObj(year -> " " + year).collect(joining())
                    + " "
                    + told.words())
        .collect(joining());
  }

  /** The total, its unit and its parts. */
  static String partitions(Statements statements) {
    return statements.partitions().stream().map(Described::partition).collect(joining());
  }

  private static String partition(Partition told) {
    return told.total().toPlainString()
        + told.unit()
        + (told.acrossSentences() ? " across = " : " = ")
        + told.parts().stream()
            .map(part -> part.words() + " " + part.number().toPlainString())
            .collect(Collectors.joining(" + "));
  }

  private static String quantity(Quantity told) {
    Stream<String> scope = Stream.of(told.scope()).filter(s -> s != Scope.UNSAID).map(Scope::name);
    Stream<String> year = told.year().stream().mapToObj(String::valueOf);
    Stream<String> traits = told.traits().stream().map(Trait::name);
    return Stream.of(
            Stream.of(told.metric() + " " + told.plainNumber() + told.unit()), year, scope, traits)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("; ");
  }
}
