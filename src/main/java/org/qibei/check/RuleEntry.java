package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line of the rule book: which rule, for which years, on which dimension, at which grades and
 * with which cap.
 */
public record RuleEntry(
    String id,
    Years years,
    Dimension dimension,
    Optional<BigDecimal> cap,
    List<Grade> grades,
    Rule rule,
    String since) {

  /** The fiscal years a rule is for. */
  public record Years(int from, int to) {
    static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static Years from(int year) {
      return new Years(year, Integer.MAX_VALUE);
    }

    public static Years until(int year) {
      return new Years(Integer.MIN_VALUE, year);
    }

    public boolean include(int year) {
      return from <= year && year <= to;
    }

    public boolean areAll() {
      return equals(ALL);
    }

    public boolean haveStart() {
      return from != Integer.MIN_VALUE;
    }

    public boolean haveEnd() {
      return to != Integer.MAX_VALUE;
    }
  }

  public Grade grade(String name) {
    return grades.stream()
        .filter(grade -> grade.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " has no grade " + name));
  }

  /** The gravest severity the rule can raise. */
  public Severity severity() {
    return grades.stream().map(Grade::severity).min(Severity::compareTo).orElseThrow();
  }

  /** The group of rules it belongs to, such as {@code SEC}. */
  public String family() {
    return id.substring(0, id.indexOf('-'));
  }
}
