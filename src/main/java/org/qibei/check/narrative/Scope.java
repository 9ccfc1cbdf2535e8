package org.qibei.check.narrative;

/** Whose figures a sentence tells. */
public enum Scope {
  /** The government's own office (本级、办公室). */
  OWN_OFFICE,
  /** The whole region or line (全市、我县、各部门). */
  REGION,
  /** The text does not say. */
  UNSAID
}
