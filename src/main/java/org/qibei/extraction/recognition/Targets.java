package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** All rows to look for, in the order of the form, with the rows that only other editions have. */
final class Targets {
  private static final String ORDINAL = "^(（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\\d\\.)";

  private static final Map<Form, List<Target>> OF_FORMS = new ConcurrentHashMap<>();

  private Targets() {}

  static List<Target> of(Form form) {
    return OF_FORMS.computeIfAbsent(form, Targets::made);
  }

  private static List<Target> made(Form form) {
    List<Target> targets = new ArrayList<>();
    for (Table table : form.tables()) {
      if (table.id().equals("t3")) {
        targets.add(whole(table));
        table.rows().forEach(row -> targets.add(target(row, block(row), false)));
      } else {
        rows(form, table).forEach(targets::add);
      }
    }
    return List.copyOf(targets);
  }

  /** Rows of this edition; what another edition has at the same place comes just before. */
  private static List<Target> rows(Form form, Table table) {
    List<Target> targets = new ArrayList<>();
    for (Row row : table.rows()) {
      targets.add(target(row, keys(row), false));
    }
    for (Form other : Forms.all()) {
      int position = 0;
      for (Row row : other.table(table.id()).rows()) {
        int here = indexOf(targets, row);
        if (here < 0) {
          targets.add(position, target(row, keys(row), true));
          position++;
        } else {
          position = here + 1;
        }
      }
    }
    return targets;
  }

  private static int indexOf(List<Target> targets, Row row) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).cells().get(0).row().equals(row.id())) {
        return i;
      }
    }
    return -1;
  }

  private static Target whole(Table table) {
    String outcomes = outcomes(table.rows().get(0));
    return new Target(table.id(), table.cells(), List.of(), List.of(Key.of(outcomes)), false);
  }

  private static Target target(Row row, Set<Key> keys, boolean foreign) {
    return new Target(row.table(), row.cells(), row.columns(), List.copyOf(keys), foreign);
  }

  /** The label alone, without its ordinal, and with the groups that it stands under. */
  private static Set<Key> keys(Row row) {
    Set<Key> keys = new LinkedHashSet<>();
    for (String label : Stream.concat(Stream.of(row.label()), row.aliases().stream()).toList()) {
      keys.add(Key.of(label));
      keys.add(Key.of(label.replaceFirst(ORDINAL, "")));
      List<String> groups = row.groups();
      for (int from = groups.size() - 1; from >= 0; from--) {
        keys.add(Key.in(String.join("", groups.subList(from, groups.size())), label));
      }
    }
    return keys;
  }

  /** A block of table 3 that stands alone carries the names of its outcomes below its own. */
  private static Set<Key> block(Row row) {
    Set<Key> keys = keys(row);
    keys.add(new Key(PlainText.key(row.label() + outcomes(row)), PlainText.key(row.label())));
    keys.add(
        new Key(
            PlainText.key(String.join("", row.groups()) + row.label() + outcomes(row)),
            PlainText.key(row.label())));
    return keys;
  }

  private static String outcomes(Row row) {
    return row.columns().stream().map(Column::label).collect(Collectors.joining());
  }
}
