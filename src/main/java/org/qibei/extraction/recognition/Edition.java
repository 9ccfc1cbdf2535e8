package org.qibei.extraction.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;

/**
 * Which edition of the form a document follows: by its words, and only without them by its year.
 */
final class Edition {
  private static final int WORD_OF_A_COLUMN = 2;
  private static final Map<Form, List<String>> OWN_COLUMNS = new HashMap<>();
  private static final Map<Form, List<String>> OWN_ROWS = new HashMap<>();

  static {
    for (Form form : Forms.all()) {
      OWN_COLUMNS.put(form, own(form, Edition::columns));
      OWN_ROWS.put(form, own(form, Edition::rows));
    }
  }

  private Edition() {}

  static Form of(Candidates candidates, OptionalInt fiscalYear) {
    StringBuilder words = new StringBuilder();
    candidates.pieces().forEach(piece -> words.append(piece.key()));
    return ofWords(words.toString())
        .orElseGet(() -> Forms.governing(fiscalYear.orElse(Integer.MAX_VALUE)));
  }

  /** The edition whose words a text uses; none if it does not tell. */
  static Optional<Form> ofWords(String text) {
    Form best =
        Forms.all().stream().max(Comparator.comparingInt(form -> score(form, text))).orElseThrow();
    boolean decided =
        Forms.all().stream().filter(form -> score(form, text) == score(best, text)).count() == 1;
    return Optional.of(best).filter(form -> decided);
  }

  private static int score(Form form, String text) {
    return WORD_OF_A_COLUMN * found(OWN_COLUMNS.get(form), text) + found(OWN_ROWS.get(form), text);
  }

  private static int found(List<String> words, String text) {
    return (int) words.stream().filter(text::contains).count();
  }

  /** Words of one edition that are no part of any word of another. */
  private static List<String> own(Form form, Function<Form, Stream<String>> words) {
    List<String> others =
        Forms.all().stream()
            .filter(other -> other != form)
            .flatMap(other -> Stream.concat(columns(other), rows(other)))
            .toList();
    return words
        .apply(form)
        .distinct()
        .filter(word -> others.stream().noneMatch(other -> other.contains(word)))
        .toList();
  }

  private static Stream<String> columns(Form form) {
    return form.tables().stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(Edition::wordings)
        .map(PlainText::key);
  }

  private static Stream<String> wordings(Column column) {
    return Stream.concat(Stream.of(column.label()), column.aliases().stream());
  }

  private static Stream<String> rows(Form form) {
    return form.rows()
        .flatMap(row -> Stream.concat(Stream.of(row.label()), row.aliases().stream()))
        .map(PlainText::key);
  }
}
