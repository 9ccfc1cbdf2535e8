package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/**
 * What is known of the year before: the agency's own report; after a merger the reports whose
 * figures add up to it (合并前各单位之和); whether a split has made the years incomparable; and the own
 * report as published now, when it was fetched again.
 */
public record LastYear(
    Optional<AnnualReport> report,
    List<Part> parts,
    boolean divided,
    Optional<AnnualReport> republished) {

  /** A body whose figures of last year are part of the agency's, and its report where it is had. */
  public record Part(String name, Optional<AnnualReport> report) {
    public static Part of(String name, AnnualReport report) {
      return new Part(name, Optional.of(report));
    }

    public static Part missing(String name) {
      return new Part(name, Optional.empty());
    }
  }

  public static LastYear unknown() {
    return new LastYear(Optional.empty(), List.of(), false, Optional.empty());
  }

  public LastYear of(AnnualReport own) {
    return new LastYear(Optional.of(own), parts, divided, republished);
  }

  /**
   * The bodies that were merged, the agency itself among them if it was there before; their figures
   * add up once all their reports are had.
   */
  public LastYear mergedFrom(List<Part> bodies) {
    return new LastYear(report, List.copyOf(bodies), divided, republished);
  }

  /** A split: of last year's figures nobody can say which belong to what the agency is now. */
  public LastYear dividedSince() {
    return new LastYear(report, parts, true, republished);
  }

  /** The own report as it is published today. */
  public LastYear republished(AnnualReport today) {
    return new LastYear(report, parts, divided, Optional.of(today));
  }

  public boolean isKnown() {
    return lacking().isEmpty();
  }

  /** What keeps last year's figures from being compared with this year's. */
  public Optional<Input> lacking() {
    if (divided) {
      return Optional.of(Input.DIVIDED_YEAR);
    }
    if (!missing().isEmpty()) {
      return Optional.of(Input.PREDECESSORS);
    }
    return reports().isEmpty() ? Optional.of(Input.LAST_YEAR) : Optional.empty();
  }

  /** The bodies merged whose reports are not had. */
  public List<String> missing() {
    return parts.stream().filter(part -> part.report().isEmpty()).map(Part::name).toList();
  }

  /** Whether all of them are on one edition of the form. */
  public boolean isOn(String form) {
    return isKnown() && reports().stream().allMatch(each -> each.form().id().equals(form));
  }

  /** Whether the table had numbers in all of them and all were zero. */
  public boolean isZero(String table) {
    return isKnown() && reports().stream().allMatch(each -> Zeros.of(each).isZero(table));
  }

  /** The figure of a cell, all reports taken together; unknown where one of them has no number. */
  public Optional<BigDecimal> number(String path) {
    return isKnown()
        ? sum(reports().stream().map(each -> number(each, path)).toList())
        : Optional.empty();
  }

  /** What each of the bodies merged had in these cells, in words; empty where none was merged. */
  public Optional<String> shares(List<String> paths) {
    return parts.isEmpty() || !isKnown()
        ? Optional.empty()
        : Optional.of(
            parts.stream().map(part -> share(part, paths)).collect(Collectors.joining("、")));
  }

  public Optional<String> shares(String path) {
    return shares(List.of(path));
  }

  private static String share(Part part, List<String> paths) {
    AnnualReport own = part.report().orElseThrow();
    return sum(paths.stream().map(path -> number(own, path)).toList())
        .map(sum -> part.name() + " " + Wording.points(sum))
        .orElse(part.name());
  }

  private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> numbers) {
    return numbers.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(numbers.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private List<AnnualReport> reports() {
    return parts.isEmpty()
        ? report.stream().toList()
        : parts.stream().map(Part::report).flatMap(Optional::stream).toList();
  }

  private static Optional<BigDecimal> number(AnnualReport report, String path) {
    return report.figure(path).flatMap(Figure::asNumber);
  }
}
