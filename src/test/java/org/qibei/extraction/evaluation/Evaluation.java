package org.qibei.extraction.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Reading;
import org.qibei.form.Section;
import org.qibei.report.Figure;

/** How well one file was read: every cell is right, doubted, missing or silently wrong. */
public final class Evaluation {
  private final List<String> right = new ArrayList<>();
  private final List<String> rightButDoubted = new ArrayList<>();
  private final List<String> wrongButDoubted = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> wrongInSilence = new ArrayList<>();
  private final List<String> otherFaults = new ArrayList<>();

  public static Evaluation of(Reading reading, Expected expected) {
    Evaluation evaluation = new Evaluation();
    Set<String> paths = new HashSet<>();
    expected.figures().forEach((path, value) -> paths.add(path.toString()));
    reading.report().figures().keySet().forEach(cell -> paths.add(cell.path()));
    paths.addAll(reading.report().hybridFigures().keySet());
    paths.forEach(path -> evaluation.cell(path, reading, expected));
    evaluation.frame(reading, expected);
    return evaluation;
  }

  private void cell(String path, Reading reading, Expected expected) {
    Object truth = expected.figures().get(path);
    Optional<Figure> figure =
        reading
            .report()
            .figure(path)
            .or(() -> Optional.ofNullable(reading.report().hybridFigures().get(path)));
    boolean doubted = reading.doubt(path).isPresent();
    boolean same = truth != null && figure.filter(read -> same(read, truth)).isPresent();
    String note = path + " read " + figure.map(Figure::raw).orElse("nothing") + " is " + truth;
    if (same) {
      (doubted ? rightButDoubted : right).add(note);
    } else if (doubted) {
      wrongButDoubted.add(note);
    } else if (figure.isEmpty()) {
      missing.add(note);
    } else {
      wrongInSilence.add(note);
    }
  }

  private static boolean same(Figure figure, Object truth) {
    if (truth instanceof BigDecimal number) {
      return figure.asNumber().filter(value -> value.compareTo(number) == 0).isPresent();
    }
    return truth.toString().isEmpty()
        ? figure.isBlank()
        : figure.raw().strip().equals(truth.toString());
  }

  private void frame(Reading reading, Expected expected) {
    fault("edition", reading.report().form().id(), expected.get("edition"));
    Object year =
        reading.report().fiscalYear().isPresent()
            ? BigDecimal.valueOf(reading.report().fiscalYear().getAsInt())
            : null;
    fault("fiscalYear", year, expected.get("fiscalYear"));
    for (Section section : Section.values()) {
      Map<?, ?> truth = (Map<?, ?>) expected.sections().get(section.id());
      fault(
          section.id() + " present",
          reading.report().section(section).isPresent(),
          truth.get("present"));
      Object heading =
          reading.report().section(section).flatMap(part -> part.heading()).orElse(null);
      fault(section.id() + " heading", heading, truth.get("heading"));
    }
  }

  private void fault(String what, Object read, Object truth) {
    if (!String.valueOf(read).equals(String.valueOf(truth))) {
      otherFaults.add(what + " read " + read + " is " + truth);
    }
  }

  public int cells() {
    return right.size()
        + rightButDoubted.size()
        + wrongButDoubted.size()
        + missing.size()
        + wrongInSilence.size();
  }

  public List<String> right() {
    return right;
  }

  public List<String> rightButDoubted() {
    return rightButDoubted;
  }

  public List<String> wrongButDoubted() {
    return wrongButDoubted;
  }

  public List<String> missing() {
    return missing;
  }

  public List<String> wrongInSilence() {
    return wrongInSilence;
  }

  /** Sections, edition or fiscal year that differ from the truth. */
  public List<String> otherFaults() {
    return otherFaults;
  }

  public static String head() {
    return String.format(
        "%-52s %5s %5s %5s %5s %5s  %s",
        "file",
        "right",
        "r.dbt",
        "w.dbt",
        "miss",
        "WRONG",
        "right, right but doubted, wrong but doubted, missing, wrong in silence; other faults");
  }

  public String line(String file) {
    return String.format(
        "%-52s %5d %5d %5d %5d %5d  %s",
        file,
        right.size(),
        rightButDoubted.size(),
        wrongButDoubted.size(),
        missing.size(),
        wrongInSilence.size(),
        otherFaults);
  }
}
