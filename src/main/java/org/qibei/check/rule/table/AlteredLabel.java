package org.qibei.check.rule.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Row;
import org.qibei.report.Place;

/**
 * A row or column whose label is nearly the form's (TAB-09); spaces, quotation marks and brackets
 * do not count, and labels of another edition are TAB-08's business.
 */
public final class AlteredLabel implements Rule {

  /** The labels of all editions, and what else they may be called. */
  private static final Set<String> KNOWN =
      Forms.all().stream()
          .flatMap(AlteredLabel::labels)
          .map(Prose::words)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (dossier.legibility().labels().isEmpty()) {
      return Optional.of(Input.WRITTEN_LABELS);
    }
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    double enough = dossier.policy().threshold(Threshold.LABEL_LIKENESS).doubleValue();
    return dossier.legibility().labels().orElseThrow().entrySet().stream()
        .flatMap(label -> flaw(dossier.report().form(), label, enough));
  }

  private static Stream<Flaw> flaw(Form form, Map.Entry<String, String> label, double enough) {
    String written = Prose.words(label.getValue());
    return KNOWN.contains(written)
        ? Stream.empty()
        : label(form, label.getKey())
            .filter(right -> likeness(written, Prose.words(right)) >= enough)
            .map(
                right ->
                    Flaw.at(new Place(label.getKey())).declared(label.getValue()).expected(right))
            .stream();
  }

  private static Stream<String> labels(Form form) {
    return Stream.concat(
        form.rows().flatMap(row -> Stream.concat(Stream.of(row.label()), row.aliases().stream())),
        form.tables().stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(
                column -> Stream.concat(Stream.of(column.label()), column.aliases().stream())));
  }

  private static Optional<String> label(Form form, String place) {
    return form.row(place)
        .map(Row::label)
        .or(
            () ->
                form.tables().stream()
                    .flatMap(
                        table ->
                            table.columns().stream()
                                .filter(column -> place.equals(table.id() + "." + column.id())))
                    .map(Column::label)
                    .findFirst());
  }

  /** The share of both that is common to them in the same order. */
  private static double likeness(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      int[] line = new int[other.length() + 1];
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        line[j] = same ? above[j - 1] + 1 : Math.max(above[j], line[j - 1]);
      }
      above = line;
    }
    return (double) above[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
  }
}
