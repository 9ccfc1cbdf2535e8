package org.qibei.filing;

/** Event: a reviewer has sent the report back for rectification (退回整改). */
public record FilingReturned(long filing, long agency, int fiscalYear, long by, String reason) {}
