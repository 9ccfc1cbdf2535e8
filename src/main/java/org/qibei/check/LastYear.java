package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/**
 * What is known of the year before: the agency's own report, the reports of bodies that were merged
 * into it since (合并前单位), and the own report as published now, when it was fetched again.
 */
public record LastYear(
    Optional<AnnualReport> report,
    List<AnnualReport> predecessors,
    Optional<AnnualReport> republished) {

  public static LastYear unknown() {
    return new LastYear(Optional.empty(), List.of(), Optional.empty());
  }

  public LastYear of(AnnualReport own) {
    return new LastYear(Optional.of(own), predecessors, republished);
  }

  /** Reports of bodies that now are part of the agency; their figures add up. */
  public LastYear mergedFrom(List<AnnualReport> others) {
    return new LastYear(report, List.copyOf(others), republished);
  }

  /** The own report as it is published today. */
  public LastYear republished(AnnualReport today) {
    return new LastYear(report, predecessors, Optional.of(today));
  }

  public boolean isKnown() {
    return reports().findAny().isPresent();
  }

  /** Whether all of them are on one edition of the form. */
  public boolean isOn(String form) {
    return isKnown() && reports().allMatch(each -> each.form().id().equals(form));
  }

  /** The figure of a cell, all reports taken together; unknown where one of them has no number. */
  public Optional<BigDecimal> number(String path) {
    List<Optional<BigDecimal>> numbers =
        reports().map(each -> each.figure(path).flatMap(Figure::asNumber)).toList();
    return numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(numbers.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private Stream<AnnualReport> reports() {
    return Stream.concat(report.stream(), predecessors.stream());
  }
}
