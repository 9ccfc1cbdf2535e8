package org.qibei.extraction;

/** A place of which the reader is not sure; a person confirms it. */
public record Doubt(String place, Reason reason, double confidence, Provenance source) {

  /** Below this confidence a place is doubted. */
  public static final double THRESHOLD = 0.75;
}
