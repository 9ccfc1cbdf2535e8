package org.qibei.form;

import java.util.Comparator;
import java.util.List;

/** All editions of the form and the years they govern. */
public final class Forms {
  private static final List<Form> ALL = List.of(FormOf2019.form(), FormOf2021.form());

  private Forms() {}

  public static List<Form> all() {
    return ALL;
  }

  public static Form of(String id) {
    return ALL.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form " + id));
  }

  /** The edition that governs a fiscal year; years before the first edition are judged by it. */
  public static Form governing(int fiscalYear) {
    return ALL.stream()
        .filter(form -> form.firstYear() <= fiscalYear)
        .max(Comparator.comparingInt(Form::firstYear))
        .orElse(ALL.get(0));
  }
}
