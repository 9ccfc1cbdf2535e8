package org.qibei.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qibei.check.Dossier;
import org.qibei.check.PageLayout;
import org.qibei.extraction.Reading;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** What a document shows besides figures and texts, as rows of the draft that was read from it. */
final class Shown {
  private static final String BETWEEN = "\t";
  private static final Set<String> ROWS =
      Set.of(DraftSection.SECTION_ORDER, DraftSection.WRITTEN_LABELS, DraftSection.PAGE_SIZE);

  private Shown() {}

  static List<DraftSection> rows(Reading reading) {
    List<DraftSection> rows = new ArrayList<>(rows(reading.report()));
    reading.labels().ifPresent(labels -> rows.add(row(DraftSection.WRITTEN_LABELS, lines(labels))));
    reading
        .pageSize()
        .ifPresent(
            page -> rows.add(row(DraftSection.PAGE_SIZE, page.width() + BETWEEN + page.height())));
    return rows;
  }

  /** Of a report that is known already the order of its sections, if it is not the form's. */
  static List<DraftSection> rows(AnnualReport report) {
    List<Section> order = report.order();
    return order.equals(List.copyOf(report.sections().keySet()))
        ? List.of()
        : List.of(
            row(
                DraftSection.SECTION_ORDER,
                order.stream().map(Section::id).collect(Collectors.joining(" "))));
  }

  /** Whether a row tells of the document and is no text of the report. */
  static boolean has(DraftSection row) {
    return ROWS.contains(row.id());
  }

  private static String lines(Map<String, String> labels) {
    return new TreeMap<>(labels)
        .entrySet().stream()
            .map(label -> label.getKey() + BETWEEN + label.getValue())
            .collect(Collectors.joining("\n"));
  }

  static List<Section> order(Optional<String> row) {
    return row.filter(body -> !body.isBlank()).stream()
        .flatMap(body -> List.of(body.split(" ")).stream())
        .map(Section::of)
        .toList();
  }

  /** Labels unlike the form's by place; unknown where the document shows none. */
  private static Optional<Map<String, String>> labels(Optional<String> row) {
    return row.map(
        known -> {
          Map<String, String> labels = new HashMap<>();
          known
              .lines()
              .map(line -> line.split(BETWEEN, 2))
              .forEach(parts -> labels.put(parts[0], parts[1]));
          return labels;
        });
  }

  private static Optional<PageLayout> page(Optional<String> row) {
    return row.map(known -> known.split(BETWEEN))
        .map(size -> new PageLayout(Integer.parseInt(size[0]), Integer.parseInt(size[1])));
  }

  /** A dossier with the labels and the page size that such rows tell. */
  static Dossier told(Dossier dossier, Optional<String> labels, Optional<String> page) {
    Dossier labelled = labels(labels).map(dossier::labelled).orElse(dossier);
    return page(page).map(labelled::on).orElse(labelled);
  }

  private static DraftSection row(String id, String body) {
    return new DraftSection(
        id, Optional.empty(), body, Optional.empty(), Optional.empty(), Optional.empty(), false, 1);
  }
}
