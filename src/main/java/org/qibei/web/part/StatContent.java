package org.qibei.web.part;

import java.util.Map;
import java.util.Set;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/**
 * What stands in a table: the report, the findings by place, and the cells taken over from last
 * year.
 */
public record StatContent(AnnualReport report, Map<String, Mark> marks, Set<String> carried) {
  public static StatContent of(AnnualReport report) {
    return new StatContent(report, Map.of(), Set.of());
  }

  public StatContent marked(Map<String, Mark> found) {
    return new StatContent(report, found, carried);
  }

  public StatContent carriedOver(Set<String> places) {
    return new StatContent(report, marks, places);
  }

  StatValue at(Cell cell, String name, boolean total) {
    String place = cell.path();
    String text = report.figure(place).map(Figure::raw).map(String::strip).orElse("");
    Mark mark = marks.getOrDefault(place, Mark.NONE);
    return new StatValue(place, text, name, total, carried.contains(place), mark);
  }
}
