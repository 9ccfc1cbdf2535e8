package org.qibei.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reading;
import org.qibei.report.AnnualReport;

/**
 * A reading as the rows of a draft: each place with what the document said and how sure that is.
 */
final class ReadingRows {
  private static final int LONGEST_VALUE = 100;
  private static final int LONGEST_RAW = 400;

  private final AnnualReport report;
  private final Map<String, Provenance> sources;
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();
  private final List<DraftSection> shown;

  ReadingRows(Reading reading) {
    this.report = reading.report();
    this.sources = reading.provenance();
    this.shown = Shown.rows(reading);
    reading.doubts().forEach(doubt -> doubts.putIfAbsent(doubt.place(), doubt));
  }

  /** A report that is known already: nothing is doubted. */
  ReadingRows(AnnualReport known) {
    this.report = known;
    this.sources = Map.of();
    this.shown = Shown.rows(known);
  }

  List<DraftFigure> figures() {
    List<DraftFigure> rows = new ArrayList<>();
    report.figures().forEach((cell, figure) -> rows.add(row(cell.path(), figure.raw())));
    report.hybridFigures().forEach((path, figure) -> rows.add(row(path, figure.raw())));
    return rows;
  }

  private DraftFigure row(String place, String raw) {
    Optional<Doubt> doubt = Optional.ofNullable(doubts.get(place));
    return new DraftFigure(
        place,
        shortened(raw, LONGEST_VALUE),
        Optional.of(shortened(raw, LONGEST_RAW)),
        doubt.map(unsure -> unsure.reason().name()),
        doubt.map(unsure -> confidence(unsure.confidence())),
        source(place),
        false,
        1);
  }

  List<DraftSection> sections() {
    List<DraftSection> rows = new ArrayList<>();
    report.title().ifPresent(title -> rows.add(text(DraftSection.TITLE, null, title)));
    report.agencyName().ifPresent(name -> rows.add(text(DraftSection.AGENCY_NAME, null, name)));
    report
        .fiscalYear()
        .ifPresent(year -> rows.add(text(DraftSection.FISCAL_YEAR, null, Integer.toString(year))));
    rows.add(text(DraftSection.PREAMBLE, null, report.preamble()));
    report
        .sections()
        .forEach(
            (section, words) ->
                rows.add(text(section.id(), words.heading().orElse(null), words.text())));
    report.signOff().ifPresent(closing -> rows.add(text(DraftSection.SIGN_OFF, null, closing)));
    report
        .signedOn()
        .ifPresent(day -> rows.add(text(DraftSection.SIGNED_ON, null, day.toString())));
    rows.addAll(shown);
    rows.addAll(widerDoubts(rows));
    return rows;
  }

  /** Doubts about something that is neither a cell nor a text, such as a whole table. */
  private List<DraftSection> widerDoubts(List<DraftSection> texts) {
    Set<String> known = new HashSet<>();
    texts.forEach(text -> known.add(text.id()));
    report.figures().keySet().forEach(cell -> known.add(cell.path()));
    known.addAll(report.hybridFigures().keySet());
    return doubts.keySet().stream()
        .filter(place -> !known.contains(place))
        .map(place -> text(place, null, ""))
        .toList();
  }

  private DraftSection text(String id, String heading, String body) {
    return new DraftSection(
        id,
        Optional.ofNullable(heading),
        body,
        Optional.ofNullable(sources.get(id)).map(Provenance::raw),
        Optional.ofNullable(doubts.get(id)).map(doubt -> doubt.reason().name()),
        source(id),
        false,
        1);
  }

  private Optional<DocumentPlace> source(String place) {
    return Optional.ofNullable(sources.get(place))
        .or(() -> Optional.ofNullable(doubts.get(place)).map(Doubt::source))
        .map(DocumentPlace::of);
  }

  private static BigDecimal confidence(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
