package org.qibei.notice;

import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.agency.Agency;
import org.qibei.platform.Refusal;

/**
 * Finds the organ in whose name a reviewer writes: the office of the agency's own government, or,
 * after taking over, the superior office that the reviewer belongs to.
 */
final class Issuers {
  private Issuers() {}

  /** The issuer's mark (发文机关代字), without which there is no number. */
  static String markOf(Agency issuer) {
    return issuer
        .documentMark()
        .orElseThrow(() -> new Refusal("refusals.notice.no-mark", issuer.name()));
  }

  static Agency of(Agency agency, Caller caller) {
    Optional<Agency> office = agency.competentOffice();
    while (office.isPresent() && !caller.reviews(office.get())) {
      office = office.get().competentOffice();
    }
    return office
        .or(agency::competentOffice)
        .orElseThrow(() -> new Refusal("refusals.notice.no-issuer", agency.name()));
  }
}
