package org.qibei.register;

import java.time.LocalDate;
import java.util.Optional;
import org.qibei.check.KnownCase.Kind;
import org.qibei.platform.Refusal;

/** What a person puts down of a case; what is missing or cannot be is refused in words. */
public record CaseEntry(
    Kind kind,
    String number,
    LocalDate receivedOn,
    LocalDate closedOn,
    String source,
    CaseFate fate,
    String remark) {
  private static final int NUMBER = 80;
  private static final int SOURCE = 120;
  private static final int REMARK = 400;
  private static final LocalDate FIRST = LocalDate.of(2008, 5, 1);

  public CaseEntry {
    number = number == null ? "" : number.strip();
    source = source == null ? "" : source.strip();
    remark = remark == null ? "" : remark.strip();
  }

  /** Why it cannot be put down; disclosure on request began on 1 May 2008. */
  Optional<Refusal> fault(LocalDate today) {
    return key(today).map(Refusal::new);
  }

  private Optional<String> key(LocalDate today) {
    if (kind == null) {
      return Optional.of("refusals.case.kind");
    }
    if (number.isEmpty() || number.length() > NUMBER) {
      return Optional.of("refusals.case.number");
    }
    if (receivedOn == null) {
      return Optional.of("refusals.case.received");
    }
    if (receivedOn.isAfter(today) || receivedOn.isBefore(FIRST)) {
      return Optional.of("refusals.case.received-when");
    }
    if (closedOn != null && (closedOn.isBefore(receivedOn) || closedOn.isAfter(today))) {
      return Optional.of("refusals.case.closed-when");
    }
    if (source.isEmpty() || source.length() > SOURCE) {
      return Optional.of("refusals.case.source");
    }
    return remark.length() > REMARK ? Optional.of("refusals.case.remark") : Optional.empty();
  }
}
