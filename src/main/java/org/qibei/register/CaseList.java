package org.qibei.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.platform.Slice;

/** The register as reviewers read it: the cases of a year, and for which agencies it is kept. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class CaseList {
  private static final int OFFERED = 20;

  @Inject KnownCases cases;
  @Inject KeptRegisters registers;
  @Inject Overseen overseen;

  /** A case with who put it down, and why it was struck out if it was. */
  public record CaseRow(
      long id,
      String agency,
      String region,
      CaseEntry entry,
      String recordedBy,
      Instant recordedAt,
      Optional<String> struckReason,
      Optional<String> struckBy) {
    static CaseRow of(RegisteredCase one) {
      return new CaseRow(
          one.id(),
          one.agency().name(),
          one.agency().region().name(),
          one.entry(),
          one.recordedBy().displayName(),
          one.recordedAt(),
          one.struckReason(),
          one.struckBy().map(Account::displayName));
    }

    public boolean isStruck() {
      return struckReason.isPresent();
    }
  }

  /** An agency, how many cases of the year count, and who has said that these are all. */
  public record KeptRow(
      long agency,
      String name,
      String region,
      long cases,
      Optional<String> keptBy,
      Optional<Instant> keptAt) {}

  public Slice<CaseRow> cases(int year, String text, int page) {
    return new Slice<>(
        cases.matching(year, text, page).stream().map(CaseRow::of).toList(),
        cases.count(year, text),
        page);
  }

  public Slice<KeptRow> agencies(int year, String text, int page) {
    List<Agency> shown = overseen.matching(text, Slice.first(page), Slice.SIZE);
    Map<Long, KeptRegister> kept =
        registers.of(shown, year).stream()
            .collect(Collectors.toMap(each -> each.agency().id(), Function.identity()));
    return new Slice<>(
        shown.stream().map(agency -> row(agency, year, kept)).toList(), overseen.count(text), page);
  }

  private KeptRow row(Agency agency, int year, Map<Long, KeptRegister> kept) {
    Optional<KeptRegister> word = Optional.ofNullable(kept.get(agency.id()));
    return new KeptRow(
        agency.id(),
        agency.name(),
        agency.region().name(),
        cases.of(agency, year).stream().filter(RegisteredCase::counts).count(),
        word.map(each -> each.keptBy().displayName()),
        word.map(KeptRegister::keptAt));
  }

  /** One case; one of an agency that the caller does not oversee is not found. */
  public CaseRow one(long caseId) {
    return CaseRow.of(cases.require(caseId));
  }

  /** Agencies as a reviewer types, as lines that begin with the code. */
  public List<String> offered(String text) {
    return overseen.matching(text, 0, OFFERED).stream()
        .map(agency -> agency.code() + " " + agency.name())
        .toList();
  }
}
