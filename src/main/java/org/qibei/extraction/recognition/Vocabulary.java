package org.qibei.extraction.recognition;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.LayoutCell;
import org.qibei.form.Table;

/** All words that the forms print in their tables, in the order in which they are printed. */
final class Vocabulary {
  private static final Vocabulary FORMS = new Vocabulary();
  private static final int SCRAP = 12;

  private final String printed;
  private final Set<Integer> letters = new HashSet<>();

  private Vocabulary() {
    StringBuilder words = new StringBuilder();
    for (Form form : Forms.all()) {
      for (Table table : form.tables()) {
        layoutWords(form, table).forEach(words::append);
        table.rows().forEach(row -> words.append(' ').append(PlainText.key(row.label())));
      }
    }
    this.printed = words.toString();
    printed.chars().filter(Character::isIdeographic).forEach(letters::add);
  }

  /** Whether a text may be part of a table's heads and labels, whole or torn to scraps. */
  static boolean knows(String key) {
    return FORMS.printed.contains(key)
        || key.length() <= SCRAP
            && key.chars().allMatch(c -> FORMS.letters.contains(c) || Character.isDigit(c));
  }

  private static Stream<String> layoutWords(Form form, Table table) {
    return Stream.concat(
            form.layout(table.id()).head().stream(), form.layout(table.id()).body().stream())
        .flatMap(row -> row.cells().stream())
        .map(LayoutCell::text)
        .map(PlainText::key);
  }
}
