package org.qibei.extraction.page;

/** A straight line across or down the page: where it lies, and from where to where it runs. */
public record Rule(boolean across, float at, float from, float to) {

  float length() {
    return to - from;
  }

  boolean covers(float position, float tolerance) {
    return position >= from - tolerance && position <= to + tolerance;
  }

  /** Whether both reach the point where they would meet, or nearly. */
  public boolean crosses(Rule other, float tolerance) {
    return across != other.across && covers(other.at, tolerance) && other.covers(at, tolerance);
  }
}
