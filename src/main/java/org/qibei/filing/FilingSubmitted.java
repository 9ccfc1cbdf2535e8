package org.qibei.filing;

/** Event: an agency has handed its report in and holds a receipt. */
public record FilingSubmitted(
    long filing,
    long agency,
    int fiscalYear,
    long by,
    int round,
    long submission,
    String receipt) {}
