package org.qibei.filing;

/** Event: a clerk has put the draft before the agency's head. */
public record FilingSentForSignOff(long filing, long agency, int fiscalYear, long by) {}
