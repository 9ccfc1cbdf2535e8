package org.qibei.filing;

/** What a person decided about a finding: it stands, or it is waived with a reason. */
public enum Verdict {
  CONFIRMED,
  WAIVED
}
