package org.qibei.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the roster knows of the agency; everything may be unknown, then the document is asked. */
public record AgencyFacts(
    Optional<String> fullName,
    List<String> otherNames,
    Optional<Level> level,
    Optional<LocalDate> reorganisedOn,
    Optional<List<KnownCase>> register) {

  public static AgencyFacts unknown() {
    return new AgencyFacts(
        Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static AgencyFacts named(String fullName) {
    return new AgencyFacts(
        Optional.of(fullName), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public AgencyFacts at(Level known) {
    return new AgencyFacts(fullName, otherNames, Optional.of(known), reorganisedOn, register);
  }

  public AgencyFacts alsoNamed(List<String> names) {
    return new AgencyFacts(fullName, List.copyOf(names), level, reorganisedOn, register);
  }

  /** The day the agency was set up or reorganised, when it fell into the year reported on. */
  public AgencyFacts reorganised(LocalDate day) {
    return new AgencyFacts(fullName, otherNames, level, Optional.of(day), register);
  }

  /** The requests and disputes that are known of the agency from elsewhere; none is an answer. */
  public AgencyFacts registered(List<KnownCase> cases) {
    return new AgencyFacts(
        fullName, otherNames, level, reorganisedOn, Optional.of(List.copyOf(cases)));
  }

  /** Those of one year that count; unknown when nobody keeps a register. */
  public Optional<List<KnownCase>> registered(int year) {
    return register.map(cases -> cases.stream().filter(each -> each.isOf(year)).toList());
  }
}
