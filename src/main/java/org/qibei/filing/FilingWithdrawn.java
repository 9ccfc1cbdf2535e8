package org.qibei.filing;

/** Event: an agency has taken its report back before anybody reviewed it. */
public record FilingWithdrawn(long filing, long agency, int fiscalYear, long by, String reason) {}
