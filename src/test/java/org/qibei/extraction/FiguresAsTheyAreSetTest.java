package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.evaluation.Comparison;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.Look;
import org.qibei.extraction.made.OldWordReport;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.PrintedReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.form.Forms;

/** How figures are set changes what they say: bold, small, struck out or hidden. */
class FiguresAsTheyAreSetTest {
  private static final PrintedReport REPORT =
      PrintedReport.of(RandomReport.of(Forms.governing(2023), 3, 0));
  private static final int CELLS = 200;

  @Test
  void lettersDrawnTwiceAreBoldAndNotDouble() throws IOException {
    assertIsRead(PdfReport.write(REPORT, Look.DRAWN_TWICE));
  }

  @Test
  void aSmallFigureOnPaperIsANote() throws IOException {
    assertIsDoubted(PdfReport.write(REPORT, Look.NOTED));
  }

  @Test
  void aFigureThatTheFontDoesNotTellIsNoBlank() throws IOException {
    assertIsDoubted(PdfReport.write(REPORT, Look.UNTOLD));
  }

  @Test
  void aSmallFigureInWordIsANote() throws IOException {
    assertIsDoubted(word(run -> run.setSubscript(VerticalAlign.SUPERSCRIPT)));
  }

  @Test
  void aFigureStruckOutInWordIsNoPartOfTheNumber() throws IOException {
    assertIsDoubted(word(run -> run.setStrikeThrough(true)));
  }

  @Test
  void aHiddenFigureInWordIsNotThere() throws IOException {
    assertIsRead(word(run -> run.setVanish(true)));
  }

  @ParameterizedTest
  @EnumSource(
      value = OldWordReport.Set.class,
      names = {"SUPERSCRIPT", "STRUCK", "STRUCK_TWICE"})
  void aSmallOrStruckFigureInOldWordIsNoPartOfTheNumber(OldWordReport.Set set) throws IOException {
    assertIsDoubted(OldWordReport.noted(REPORT, set));
  }

  @ParameterizedTest
  @EnumSource(
      value = OldWordReport.Set.class,
      names = {"HIDDEN", "DELETED"})
  void aHiddenOrDeletedFigureInOldWordIsNotThere(OldWordReport.Set set) throws IOException {
    assertIsRead(OldWordReport.noted(REPORT, set));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup>1</sup>",
        "<s>1</s>",
        "<span style='text-decoration:line-through'>1</span>",
        "<span style='vertical-align: super'>1</span>",
        "①"
      })
  void aNoteOnAPageIsNoPartOfTheNumber(String note) throws IOException {
    assertIsDoubted(page(note));
  }

  /** A page saved while somebody filled it in shows its figures in boxes. */
  @Test
  void whatStandsInABoxToFillInIsRead() throws IOException {
    String page = new String(HtmlReport.write(REPORT), StandardCharsets.UTF_8);
    assertIsRead(
        page.replaceAll(">(\\d+)</span>", "><input type='text' value='$1'></span>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type='hidden' value='1'>",
        "<span style='display: none'>1</span>",
        "<span style='VISIBILITY:HIDDEN'>1</span>",
        "<span hidden>1</span>",
        "<del>1</del>"
      })
  void whatAPageHidesIsNotThere(String hidden) throws IOException {
    assertIsRead(page(hidden));
  }

  private static byte[] page(String behindEachFigure) throws IOException {
    String page = new String(HtmlReport.write(REPORT), StandardCharsets.UTF_8);
    return page.replaceAll("(>\\d+)(</span>)", "$1" + behindEachFigure + "$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(Consumer<XWPFRun> set) throws IOException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(WordReport.write(REPORT)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .flatMap(row -> row.getTableCells().stream())
          .filter(cell -> cell.getText().matches("\\d+"))
          .forEach(
              cell -> {
                XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
                XWPFRun run = last.createRun();
                run.setText("1");
                set.accept(run);
              });
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void assertIsRead(byte[] file) {
    Comparison comparison = compare(file);
    assertThat(comparison.wrongInSilence()).isEmpty();
    assertThat(comparison.needlessDoubts()).isZero();
  }

  private static void assertIsDoubted(byte[] file) {
    assertThat(compare(file).wrongInSilence()).noneMatch(fault -> fault.startsWith("t"));
    assertThat(read(file).doubts()).hasSizeGreaterThan(CELLS / 2);
  }

  private static Comparison compare(byte[] file) {
    return Comparison.of(REPORT, read(file));
  }

  private static Reading read(byte[] file) {
    return new ReportReader().read(file, "report", Limits.standard());
  }
}
