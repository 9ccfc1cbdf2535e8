package org.qibei.filing;

import java.util.Map;
import java.util.Optional;
import org.qibei.check.Inspection;
import org.qibei.check.Score;
import org.qibei.check.Waterfall;

/**
 * What the rule book says of a report, where the points went, and what it would score without its
 * errors, or without errors and warnings; and what the agency says to findings, by fingerprint.
 */
public record Checked(
    Inspection inspection,
    Waterfall waterfall,
    Optional<Score> withoutErrors,
    Optional<Score> withoutFaults,
    Map<String, Explanation> explanations) {}
