package org.qibei.web.part;

/** A label and what stands beside it: declared, expected, basis. */
public record Pair(String label, String text) {}
