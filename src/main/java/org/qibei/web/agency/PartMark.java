package org.qibei.web.agency;

/** Tone and number of what is wrong in a part of the form. */
public record PartMark(String tone, long count) {
  static final PartMark FINE = new PartMark("ok", 0);
}
