package org.qibei.filing;

/**
 * A value typed for a place, and the version of the place from which it was typed; 0 for a cell
 * that had no row.
 */
public record Entry(String place, String value, int version) {}
