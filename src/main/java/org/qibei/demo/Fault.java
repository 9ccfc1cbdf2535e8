package org.qibei.demo;

/**
 * One way in which a report of the demonstration is spoiled, after faults that occur in real
 * reports.
 */
enum Fault {
  /** Five blank cells for reconsideration. */
  BLANK_REVIEW,
  /** The total of new requests is one too many. */
  WRONG_TOTAL,
  /** A placeholder where a 0 belongs. */
  DASHES,
  /** Everything is 0. */
  ALL_ZERO,
  /** No agency and no date at the end. */
  NO_SIGN_OFF,
  /** Signed before the year had ended. */
  SIGNED_EARLY,
  /** Signed after the statutory day. */
  SIGNED_LATE,
  /** Cites the superseded format. */
  OLD_FORMAT,
  /** A telephone number that lacks a digit. */
  PHONE,
  /** Nothing about the processing fee. */
  NO_FEE,
  /** The fifth topic of the overview under another name. */
  NO_SUPERVISION,
  /** A period that ends in November. */
  WRONG_PERIOD,
  /** Section five left out. */
  NO_PROBLEMS,
  /** Section one left out. */
  NO_OVERVIEW,
  /** Section six left out. */
  NO_OTHER
}
