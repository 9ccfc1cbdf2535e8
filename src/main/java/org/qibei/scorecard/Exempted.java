package org.qibei.scorecard;

/** An agency that owes nothing for the year, and why. */
public record Exempted(long filingId, String agency, String region, String reason) {}
