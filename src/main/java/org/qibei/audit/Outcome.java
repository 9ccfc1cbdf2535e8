package org.qibei.audit;

/**
 * How an attempt ended: done, refused by the business, denied to the role, or failed for a fault.
 */
public enum Outcome {
  DONE,
  REFUSED,
  DENIED,
  FAILED
}
