package org.qibei.filing;

/** Event: the agency's head has given the draft back to the clerk, saying why. */
public record FilingSentBack(long filing, long agency, int fiscalYear, long by, String reason) {}
