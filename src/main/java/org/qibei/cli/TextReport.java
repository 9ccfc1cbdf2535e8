package org.qibei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qibei.check.FindingGroup;
import org.qibei.check.Inspection;
import org.qibei.check.Score;
import org.qibei.check.Severity;
import org.qibei.check.Wording;

/**
 * The report that a person reads: the score, what to mend, what to confirm, what could not be
 * judged.
 */
final class TextReport implements Printer {

  private final PrintWriter out;
  private final Wording wording;
  private final CliTexts texts;
  private int files;
  private int withErrors;
  private int unreadable;

  TextReport(Locale locale, PrintWriter out) {
    this.out = out;
    this.wording = Wording.in(locale);
    this.texts = CliTexts.in(locale);
  }

  @Override
  public void checked(Checked file) {
    files++;
    withErrors += file.inspection().hasError() ? 1 : 0;
    out.println(file.file());
    file.reading().report().title().ifPresent(title -> out.println("  " + title));
    score(file.inspection());
    List<FindingGroup> groups = wording.grouped(file.inspection().findings());
    for (Severity severity : Severity.values()) {
      groups.stream().filter(group -> group.severity() == severity).forEach(this::group);
    }
    if (groups.isEmpty()) {
      out.println("  " + texts.text("cli.nothing-found"));
    }
    doubts(file);
    unanswered(file.inspection());
    out.println();
  }

  @Override
  public void unreadable(String file, String reason) {
    files++;
    unreadable++;
    out.println(file);
    out.println("  " + texts.text("cli.unreadable", reason));
    out.println();
  }

  @Override
  public void end() {
    if (files > 1) {
      out.println(texts.text("cli.sum", n(files), n(withErrors), n(unreadable)));
    }
    out.println(texts.version());
    out.flush();
  }

  private void score(Inspection inspection) {
    Score score = inspection.score();
    String parts =
        score.byDimension().entrySet().stream()
            .map(
                part ->
                    wording.dimension(part.getKey())
                        + " "
                        + Wording.points(part.getValue())
                        + "/"
                        + Wording.points(part.getKey().weight()))
            .collect(Collectors.joining("  "));
    out.println(
        "  " + texts.text("cli.score", Wording.points(score.total()), wording.band(score.band())));
    out.println("  " + parts);
    out.println("  " + texts.text("cli.evaluated", n(score.evaluated()), n(score.rules())));
    if (score.capped()) {
      out.println("  " + texts.text("cli.capped"));
    }
    if (inspection.noticeProposed()) {
      out.println("  " + texts.text("cli.notice-proposed"));
    }
  }

  private void group(FindingGroup group) {
    out.println(
        "  "
            + texts.text(
                "cli.finding",
                wording.severity(group.severity()),
                group.rule(),
                wording.title(group.rule()),
                Wording.points(group.points())));
    out.println("      " + group.place());
    out.println("      " + group.message());
    out.println("      " + group.advice());
    out.println("      " + texts.text("cli.basis", group.basis()));
  }

  private void doubts(Checked file) {
    if (!file.reading().doubts().isEmpty()) {
      out.println("  " + texts.text("cli.doubts", n(file.reading().doubts().size())));
    }
  }

  private void unanswered(Inspection inspection) {
    if (!inspection.notEvaluable().isEmpty()) {
      String rules =
          inspection.notEvaluable().stream()
              .map(rule -> texts.text("cli.missing", rule.rule(), wording.missing(rule)))
              .collect(Collectors.joining("; "));
      out.println("  " + texts.text("cli.not-evaluable", rules));
    }
  }

  private static String n(int number) {
    return String.valueOf(number);
  }
}
