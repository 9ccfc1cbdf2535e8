package org.qibei.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard policy with most of the book switched off, for tests of a few rules. */
final class SomeRules {

  private static final Policy.Setting OFF = new Policy.Setting(false, Map.of(), Optional.empty());

  private SomeRules() {}

  /** Only the rules whose ids match, and the one that shuts the gate. */
  static Policy only(String rules) {
    Map<String, Policy.Setting> others =
        RuleBook.current().entries().stream()
            .map(RuleEntry::id)
            .filter(rule -> !rule.matches(rules) && !rule.equals(Inspector.GATE))
            .collect(Collectors.toMap(rule -> rule, rule -> OFF));
    Policy book = Policy.standard();
    return new Policy(
        book.name(),
        others,
        book.thresholds(),
        book.province(),
        book.provincialItems(),
        book.doubtfulBases());
  }
}
