package org.qibei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.qibei.extraction.UnreadableDocument;

/** Checks files one after the other; one that cannot be read does not stop the others. */
final class Batch {

  private static final int CLEAN = 0;
  private static final int ERRORS = 1;
  private static final int UNREADABLE = 2;

  private final Examination examination;
  private final Printer printer;
  private final PrintWriter complaints;
  private final CliTexts texts;
  private int worst = CLEAN;

  Batch(Examination examination, Printer printer, PrintWriter complaints, CliTexts texts) {
    this.examination = examination;
    this.printer = printer;
    this.complaints = complaints;
    this.texts = texts;
  }

  int check(List<Path> paths) {
    if (previousIsReadable()) {
      paths.forEach(this::checkPath);
      printer.end();
    }
    return worst;
  }

  private boolean previousIsReadable() {
    examination.previous().stream()
        .filter(file -> !Files.isRegularFile(file))
        .forEach(file -> complain(file.toString(), texts.text("cli.unreadable.not-found")));
    return worst == CLEAN;
  }

  private void checkPath(Path path) {
    try {
      ReportFiles files = ReportFiles.under(path);
      files.passedOver().forEach(file -> complaints.println(texts.text("cli.passed-over", file)));
      files.reports().forEach(this::checkFile);
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private void checkFile(Path file) {
    try {
      Checked checked = examination.of(file.toString(), file);
      printer.checked(checked);
      worst = Math.max(worst, checked.inspection().hasError() ? ERRORS : CLEAN);
    } catch (UnreadableDocument e) {
      unreadable(file, texts.reason(e));
    } catch (IOException | RuntimeException e) {
      unreadable(file, e);
    }
  }

  private void unreadable(Path file, Exception fault) {
    unreadable(
        file,
        fault instanceof NoSuchFileException
            ? texts.text("cli.unreadable.not-found")
            : texts.text("cli.unreadable.fault", fault.toString()));
  }

  private void unreadable(Path file, String reason) {
    printer.unreadable(file.toString(), reason);
    complain(file.toString(), reason);
  }

  private void complain(String file, String reason) {
    complaints.println(texts.text("cli.complaint", file, reason));
    worst = UNREADABLE;
  }
}
