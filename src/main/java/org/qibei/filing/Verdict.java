package org.qibei.filing;

/**
 * What a person decided about a finding: it stands, or it is waived with a reason; a waiver of an
 * earlier round that was taken back leaves it to be decided anew.
 */
public enum Verdict {
  CONFIRMED,
  WAIVED,
  TAKEN_BACK
}
