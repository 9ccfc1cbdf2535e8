package org.qibei.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.extraction.Reading;
import org.qibei.extraction.made.PrintedReport;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Forms;
import org.qibei.report.Figure;

/** What was printed against what was read: each cell is right or not, doubted or not. */
public final class Comparison {
  private final Map<String, String> truth;
  private final Reading reading;
  private final List<String> wrongInSilence = new ArrayList<>();
  private int cells;
  private int needlessDoubts;
  private int neededDoubts;

  private Comparison(Map<String, String> truth, Reading reading) {
    this.truth = truth;
    this.reading = reading;
  }

  public static Comparison of(PrintedReport printed, Reading reading) {
    Comparison comparison = new Comparison(printed.truth(), reading);
    Map<String, Column.Kind> kinds =
        Forms.all().stream()
            .flatMap(form -> form.cells().stream())
            .collect(Collectors.toMap(Cell::path, Cell::kind, (one, other) -> one));
    Stream.of(
            comparison.truth.keySet().stream(),
            reading.report().figures().keySet().stream().map(Cell::path),
            reading.report().hybridFigures().keySet().stream())
        .flatMap(paths -> paths)
        .distinct()
        .forEach(path -> comparison.cell(path, kinds.get(path)));
    comparison.frame(printed);
    return comparison;
  }

  private void cell(String path, Column.Kind kind) {
    Optional<Figure> is = Optional.ofNullable(truth.get(path)).map(raw -> Figure.read(raw, kind));
    Optional<Figure> read =
        reading
            .report()
            .figure(path)
            .or(() -> Optional.ofNullable(reading.report().hybridFigures().get(path)));
    boolean right =
        is.isPresent() == read.isPresent() && (is.isEmpty() || same(is.get(), read.get()));
    boolean doubted = reading.doubt(path).isPresent();
    cells++;
    if (right && doubted) {
      needlessDoubts++;
    } else if (doubted) {
      neededDoubts++;
    } else if (!right) {
      wrongInSilence.add(path + " is " + truth.get(path) + " read " + read.map(Figure::raw));
    }
  }

  private static boolean same(Figure is, Figure read) {
    if (is.asNumber().isPresent() && read.asNumber().isPresent()) {
      return is.asNumber().get().compareTo(read.asNumber().get()) == 0;
    }
    return is.isBlank() ? read.isBlank() : words(is).equals(words(read));
  }

  /** The dash that Chinese text uses has two places in Unicode. */
  private static String words(Figure figure) {
    return figure.raw().strip().replace('―', '—');
  }

  private void frame(PrintedReport printed) {
    if (reading.report().form() != printed.form()) {
      wrongInSilence.add("edition read " + reading.report().form().id());
    }
    if (reading.report().fiscalYear().orElse(0) != printed.year()) {
      wrongInSilence.add("year is " + printed.year() + " read " + reading.report().fiscalYear());
    }
  }

  public int cells() {
    return cells;
  }

  /** Cells that are right and doubted nevertheless. */
  public int needlessDoubts() {
    return needlessDoubts;
  }

  public int neededDoubts() {
    return neededDoubts;
  }

  public List<String> wrongInSilence() {
    return wrongInSilence;
  }
}
