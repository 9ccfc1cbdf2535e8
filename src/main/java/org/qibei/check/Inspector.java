package org.qibei.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the questions of a rule book to a report, under one policy (校验). */
public final class Inspector {

  /** The rule that shuts the gate: of a report nobody can read, nothing else can be said. */
  static final String GATE = "SEC-01";

  private final RuleBook book;
  private final Policy policy;
  private final Scoring scoring;

  public Inspector(RuleBook book, Policy policy) {
    this.book = book;
    this.policy = policy;
    this.scoring = new Scoring(book, policy);
  }

  public Inspection inspect(Dossier dossier) {
    return inspect(dossier, Set.of());
  }

  /** Inspects; findings whose fingerprint a reviewer has waived stay on record and cost nothing. */
  public Inspection inspect(Dossier dossier, Set<String> waivedFingerprints) {
    Run run = new Run(dossier.under(policy), waivedFingerprints);
    book.entries().forEach(run::ask);
    List<Finding> open = scoring.priced(run.open);
    Score score = scoring.score(open, run.evaluated(), run.missing.size());
    return new Inspection(
        book.version(),
        policy.name(),
        open,
        List.copyOf(run.waived),
        run.outcomes,
        List.copyOf(run.missing),
        run.notApplicable(),
        ZeroVerdicts.of(run.dossier, open),
        score,
        scoring.proposesNotice(open, score.total()));
  }

  /**
   * The same inspection with other findings waived: prices and score follow, nothing is looked for
   * again, so that a record stays what it was made of.
   */
  public Inspection waiving(Inspection recorded, Set<String> waivedFingerprints) {
    Map<Boolean, List<Finding>> parts =
        Stream.concat(recorded.findings().stream(), recorded.waived().stream())
            .sorted(book.order())
            .collect(
                Collectors.partitioningBy(
                    finding -> waivedFingerprints.contains(finding.fingerprint())));
    List<Finding> open = scoring.priced(parts.get(false));
    List<Finding> waived =
        parts.get(true).stream().map(finding -> finding.costing(BigDecimal.ZERO)).toList();
    Score before = recorded.score();
    Score score = scoring.score(open, before.evaluated(), before.rules() - before.evaluated());
    Map<String, Outcome> outcomes = new LinkedHashMap<>(recorded.outcomes());
    waived.forEach(finding -> outcomes.put(finding.rule(), Outcome.WAIVED));
    open.forEach(finding -> outcomes.put(finding.rule(), Outcome.FAIL));
    return new Inspection(
        recorded.ruleBook(),
        recorded.policy(),
        open,
        waived,
        outcomes,
        recorded.notEvaluable(),
        recorded.notApplicable(),
        recorded.zeros(),
        score,
        scoring.proposesNotice(open, score.total()));
  }

  /**
   * The record with the answers of rules that had nothing to go by when it was made, taken from a
   * later inspection; prices and score follow, all other answers stay.
   */
  public Inspection supplemented(Inspection recorded, Inspection later) {
    return new Supplementing(book, scoring, recorded, later).whole();
  }

  /** Where the points of an inspection went. */
  public Waterfall waterfall(Inspection inspection) {
    return scoring.waterfall(inspection);
  }

  /**
   * The total once these groups of findings are mended; unknown while the report cannot be read at
   * all.
   */
  public Optional<Score> whatIf(Inspection inspection, Set<String> mendedGroups) {
    if (scoring.gateIsShut(inspection.findings())) {
      return Optional.empty();
    }
    List<Finding> left =
        inspection.findings().stream()
            .filter(finding -> !mendedGroups.contains(finding.group()))
            .toList();
    Score score = inspection.score();
    return Optional.of(
        scoring.score(scoring.priced(left), score.evaluated(), score.rules() - score.evaluated()));
  }

  /** One run through the book. */
  private final class Run {
    private final Dossier dossier;
    private final Set<String> waivers;
    private final int year;
    private final List<Finding> open = new ArrayList<>();
    private final List<Finding> waived = new ArrayList<>();
    private final List<NotEvaluable> missing = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private boolean gateIsShut;

    Run(Dossier dossier, Set<String> waivers) {
      this.dossier = dossier;
      this.waivers = waivers;
      this.year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    }

    void ask(RuleEntry entry) {
      if (!policy.runs(entry) || !entry.years().include(year) || !entry.rule().concerns(dossier)) {
        outcomes.put(entry.id(), Outcome.NOT_APPLICABLE);
        return;
      }
      Optional<Input> lacking =
          gateIsShut ? Optional.of(Input.READABLE_TEXT) : entry.rule().lacking(dossier);
      if (lacking.isPresent()) {
        outcomes.put(entry.id(), Outcome.NOT_EVALUABLE);
        missing.add(new NotEvaluable(entry.id(), lacking.get(), whose(lacking.get())));
      } else {
        outcomes.put(entry.id(), answer(entry));
      }
    }

    /** Bodies merged into the agency, whose reports are not had. */
    private List<String> whose(Input input) {
      return input == Input.PREDECESSORS ? dossier.lastYear().missing() : List.of();
    }

    private Outcome answer(RuleEntry entry) {
      List<Flaw> flaws = entry.rule().examine(dossier).toList();
      if (flaws.isEmpty()) {
        return Outcome.PASS;
      }
      int before = open.size();
      flaws.stream()
          .sorted(Comparator.comparing(Flaw::place))
          .map(flaw -> finding(entry, flaw))
          .forEach(finding -> (isWaived(finding) ? waived : open).add(finding));
      if (open.size() == before) {
        return Outcome.WAIVED;
      }
      gateIsShut |= entry.id().equals(GATE);
      return Outcome.FAIL;
    }

    private boolean isWaived(Finding finding) {
      return !waivers.isEmpty() && waivers.contains(finding.fingerprint());
    }

    private Finding finding(RuleEntry entry, Flaw flaw) {
      Grade grade = policy.grade(entry, flaw.grade());
      return new Finding(
          entry.id(),
          grade.severity(),
          flaw.grade(),
          flaw.place().id(),
          flaw.declared(),
          flaw.expected(),
          flaw.difference(),
          flaw.text(),
          BigDecimal.ZERO);
    }

    int evaluated() {
      return (int) outcomes.values().stream().filter(Outcome::isEvaluated).count();
    }

    List<String> notApplicable() {
      return outcomes.entrySet().stream()
          .filter(outcome -> outcome.getValue() == Outcome.NOT_APPLICABLE)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
