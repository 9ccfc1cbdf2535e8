package org.qibei.web.part;

import java.util.List;

/** One line of a statistical table; a line of sums is set in strong type. */
public record StatRow(List<StatCell> cells, boolean sum) {}
