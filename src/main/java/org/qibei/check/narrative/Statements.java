package org.qibei.check.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Narrative;

/** All that a report's text says in figures, taken from it once for all rules. */
public record Statements(
    List<Sentence> sentences,
    List<Quantity> quantities,
    List<Comparison> comparisons,
    List<Partition> partitions) {

  public static Statements of(Dossier dossier) {
    return dossier.narrative().once(Statements.class, Statements::in);
  }

  static Statements in(Narrative words) {
    List<Sentence> sentences = Sentences.of(words);
    List<Counting> counted = sentences.stream().map(Counting::of).toList();
    return new Statements(
        sentences,
        counted.stream().flatMap(counting -> counting.quantities().stream()).toList(),
        counted.stream().flatMap(counting -> counting.comparisons().stream()).toList(),
        partitions(sentences));
  }

  /** The quantities of certain metrics that the text states exactly for a year. */
  public Stream<Quantity> stated(int fiscalYear, Predicate<Metric> metrics) {
    return quantities.stream()
        .filter(quantity -> metrics.test(quantity.metric()))
        .filter(quantity -> quantity.isStatedFor(fiscalYear));
  }

  private static List<Partition> partitions(List<Sentence> sentences) {
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(
            i ->
                Partitions.in(
                    sentences.get(i),
                    i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1))))
        .toList();
  }
}
