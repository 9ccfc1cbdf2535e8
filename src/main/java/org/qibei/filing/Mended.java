package org.qibei.filing;

import java.util.Optional;
import org.qibei.check.Score;

/**
 * The score that a report would reach without some of its findings (改正后得分), reckoned anew; unknown
 * while the report cannot be read at all. Items are findings as people read them, those counted in.
 */
public record Mended(int items, Score now, Optional<Score> then) {}
