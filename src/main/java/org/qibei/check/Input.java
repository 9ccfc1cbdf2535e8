package org.qibei.check;

import java.util.Arrays;

/** What a rule needs before it can speak; named when it is missing. */
public enum Input {
  READABLE_TEXT("readableText"),
  FISCAL_YEAR("fiscalYear"),
  AGENCY_LEVEL("agencyLevel"),
  LOCAL_DEADLINE("localDeadline"),
  SIGN_OFF_DATE("signOffDate"),
  STATED_PERIOD("statedPeriod"),
  SECOND_YEAR("secondYear"),
  SECTION("section"),
  TABLE("table"),
  FIGURES("figures"),
  CONFIRMATION("confirmation"),
  TELEPHONE("telephone"),
  HEADING("heading"),
  ENUMERATION("enumeration"),
  AGENCY_NAME("agencyName"),
  KNOWN_CASES("knownCases"),
  EARLIER_REPORTS("earlierReports"),
  SUBMISSION_DATE("submissionDate"),
  PUBLICATION_DATE("publicationDate"),
  PEERS("peers"),
  WRITTEN_LABELS("writtenLabels"),
  PUBLICATION("publication"),
  LINK_VISITS("linkVisits"),
  PAGE_LAYOUT("pageLayout"),
  LAST_YEAR("lastYear"),
  PREDECESSORS("predecessors"),
  DIVIDED_YEAR("dividedYear"),
  REPUBLISHED("republished");

  private final String id;

  Input(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The one with this public name. */
  public static Input of(String id) {
    return Arrays.stream(values())
        .filter(one -> one.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }
}
