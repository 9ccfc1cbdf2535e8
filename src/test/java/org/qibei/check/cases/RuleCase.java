package org.qibei.check.cases;

import org.qibei.check.Dossier;
import org.qibei.check.Outcome;
import org.qibei.report.AnnualReport;

/** A made-up report that shows one rule at work: it fails, it passes, or it looks like a fault. */
public record RuleCase(String rule, Kind kind, Dossier dossier) {

  /** What the case is to show. */
  public enum Kind {
    /** The rule finds the fault. */
    FAILS,
    /** Nothing is wrong. */
    PASSES,
    /** It looks wrong and is not: the rule may not cry wolf. */
    TRAP
  }

  static RuleCase fails(String rule, Dossier dossier) {
    return new RuleCase(rule, Kind.FAILS, dossier);
  }

  static RuleCase fails(String rule, AnnualReport report) {
    return fails(rule, Dossier.ofDocument(report));
  }

  static RuleCase passes(String rule, Dossier dossier) {
    return new RuleCase(rule, Kind.PASSES, dossier);
  }

  static RuleCase passes(String rule, AnnualReport report) {
    return passes(rule, Dossier.ofDocument(report));
  }

  static RuleCase trap(String rule, Dossier dossier) {
    return new RuleCase(rule, Kind.TRAP, dossier);
  }

  static RuleCase trap(String rule, AnnualReport report) {
    return trap(rule, Dossier.ofDocument(report));
  }

  /** What the rule has to answer. */
  Outcome outcome() {
    return kind == Kind.FAILS ? Outcome.FAIL : Outcome.PASS;
  }

  @Override
  public String toString() {
    return rule + " " + kind;
  }
}
