package org.qibei.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns findings into points: grades, caps, the floor of each dimension, the gate, the band. */
final class Scoring {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Signed, handed in and published late is one lateness: only the greatest of them counts. */
  private static final Set<String> LATENESS = Set.of("DAT-03", "DAT-06", "DAT-07");

  private final RuleBook book;
  private final Policy policy;

  Scoring(RuleBook book, Policy policy) {
    this.book = book;
    this.policy = policy;
  }

  /** The same findings with what each costs; past its rule's cap a finding costs nothing. */
  List<Finding> priced(List<Finding> findings) {
    Map<String, BigDecimal> spent = new HashMap<>();
    List<Finding> priced = new ArrayList<>();
    for (Finding finding : findings) {
      RuleEntry entry = book.require(finding.rule());
      BigDecimal before = spent.getOrDefault(entry.id(), BigDecimal.ZERO);
      BigDecimal points = policy.grade(entry, finding.grade()).points();
      BigDecimal cost =
          policy.cap(entry).map(cap -> points.min(cap.subtract(before))).orElse(points);
      spent.put(entry.id(), before.add(cost));
      priced.add(finding.costing(cost));
    }
    return onlyTheGreatestLateness(priced);
  }

  private static List<Finding> onlyTheGreatestLateness(List<Finding> priced) {
    Optional<Finding> greatest =
        priced.stream()
            .filter(finding -> LATENESS.contains(finding.rule()))
            .max(
                Comparator.comparing(Finding::points)
                    .thenComparing(Finding::rule, Comparator.reverseOrder()));
    return priced.stream()
        .map(
            finding ->
                LATENESS.contains(finding.rule()) && finding != greatest.orElseThrow()
                    ? finding.costing(BigDecimal.ZERO)
                    : finding)
        .toList();
  }

  Score score(List<Finding> priced, int evaluated, int notEvaluable) {
    Map<Dimension, BigDecimal> byDimension = byDimension(priced);
    BigDecimal total = byDimension.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Band band = Band.of(total, policy);
    boolean capped = band == Band.EXCELLENT && hasError(priced);
    return new Score(
        total, capped ? Band.GOOD : band, capped, byDimension, evaluated, evaluated + notEvaluable);
  }

  /**
   * A notice is proposed for an open error, a total that fails, or warnings of three different
   * rules.
   */
  boolean proposesNotice(List<Finding> findings, BigDecimal total) {
    long warnings =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.WARNING)
            .map(Finding::rule)
            .distinct()
            .count();
    return hasError(findings)
        || total.compareTo(policy.threshold(Threshold.NOTICE_TOTAL)) < 0
        || warnings >= policy.threshold(Threshold.NOTICE_WARNINGS).longValue();
  }

  Waterfall waterfall(Inspection inspection) {
    Map<Dimension, BigDecimal> left = weights();
    Map<String, Waterfall.Step> steps = new LinkedHashMap<>();
    boolean shut = gateIsShut(inspection.findings());
    for (Finding finding : inspection.findings()) {
      Dimension dimension = book.require(finding.rule()).dimension();
      BigDecimal loss = shut ? FULL : finding.points().min(left.get(dimension));
      left.merge(dimension, loss, BigDecimal::subtract);
      steps.merge(
          finding.group(),
          new Waterfall.Step(finding.group(), finding.rule(), dimension, loss),
          Scoring::together);
    }
    return new Waterfall(List.copyOf(steps.values()), inspection.score().total());
  }

  boolean gateIsShut(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(Inspector.GATE));
  }

  private static Waterfall.Step together(Waterfall.Step one, Waterfall.Step other) {
    return new Waterfall.Step(
        one.group(), one.rule(), one.dimension(), one.loss().add(other.loss()));
  }

  private Map<Dimension, BigDecimal> byDimension(List<Finding> priced) {
    Map<Dimension, BigDecimal> left = weights();
    if (gateIsShut(priced)) {
      left.replaceAll((dimension, weight) -> BigDecimal.ZERO);
    }
    priced.forEach(
        finding ->
            left.merge(
                book.require(finding.rule()).dimension(), finding.points(), BigDecimal::subtract));
    left.replaceAll((dimension, points) -> points.max(BigDecimal.ZERO));
    return left;
  }

  private static Map<Dimension, BigDecimal> weights() {
    Map<Dimension, BigDecimal> weights = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      weights.put(dimension, dimension.weight());
    }
    return weights;
  }

  private static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
