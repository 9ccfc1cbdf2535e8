package org.qibei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qibei.check.RuleBook;

class CheckTest {

  private static final String SAMPLES = "src/test/resources/samples/";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private int code;

  @Test
  void aSoundReportEndsWithZero() {
    run(SAMPLES + "sound-2021/report.txt");
    assertThat(code).isZero();
    assertThat(out()).contains("得分 100，优秀", "未发现问题", "规则 2026.1");
  }

  @Test
  void anErrorEndsWithOneAndIsToldInWords() {
    run("--lang", "en", SAMPLES + "twin-004/report.txt");
    assertThat(code).isEqualTo(1);
    assertThat(out()).contains("[Error] TAB-04 Blank cell", "Blank: Reconsideration, 5 cells.");
  }

  @Test
  void jsonIsOneObjectALine() {
    run("--format", "json", SAMPLES + "sound-2021/report.txt", SAMPLES + "twin-002/report.txt");
    assertThat(out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"file\":") && line.endsWith("}"));
    assertThat(out())
        .contains(
            "\"readable\":true,\"format\":\"txt\",\"edition\":\"form2021\",\"fiscalYear\":2024",
            "\"agency\":\"例海市统计局\",\"level\":\"department\",\"signed\":\"2025-01-16\"",
            "\"overview\":{\"heading\":\"一、总体情况\",\"characters\":",
            "\"t1.licensing.decisions\":14",
            "\"doubts\":[]",
            "\"rule\":\"FMT-02\",\"severity\":\"warning\",\"place\":\"report\"",
            "\"ruleBook\":\"2026.1\",\"policy\":\"default\"");
  }

  @Test
  void blanksSignsAndNumbersAreKeptApart() {
    run("--format", "json", SAMPLES + "cells-not-numbers/report.txt");
    assertThat(code).isEqualTo(1);
    assertThat(out())
        .contains(
            "\"t1.coercion.decisions\":\"\"",
            "\"t3.directSuit.upheld\":\"/\"",
            "\"t2.refused.stateSecret.naturalPerson\":\"O\"",
            "\"t1.licensing.decisions\":14",
            "\"source\":\"文本第");
  }

  @Test
  void whatTheCallerKnowsGoesBeforeTheDocument() {
    run(
        "--format",
        "json",
        "--fiscal-year",
        "2023",
        "--agency",
        "其他市统计局",
        "--level",
        "town",
        "--submitted",
        "2025-01-20",
        SAMPLES + "sound-2021/report.txt");
    assertThat(out())
        .contains("\"fiscalYear\":2023", "\"agency\":\"其他市统计局\"", "\"level\":\"town\"")
        .contains("\"rule\":\"DAT-05\"", "\"rule\":\"FMT-01\"")
        .containsPattern("\"notApplicable\":\\[[^]]*\"DAT-03\"");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aFolderIsReadInNameOrderAndOtherFilesAreNamed(@TempDir Path folder) throws IOException {
    Path sound = Path.of(SAMPLES + "sound-2021/report.txt");
    Files.copy(sound, folder.resolve("b.txt"));
    Files.copy(sound, folder.resolve("a.TXT"));
    Files.writeString(folder.resolve("notes.md"), "x");
    run("--format", "json", folder.toString());
    assertThat(out().lines().map(line -> line.replaceFirst("\",.*", "")).toList())
        .containsExactly(
            "{\"file\":\"" + folder.resolve("a.TXT"), "{\"file\":\"" + folder.resolve("b.txt"));
    assertThat(err()).contains("notes.md");
    assertThat(code).isZero();
  }

  @Test
  void anUnreadableFileEndsWithTwoAndTheOthersAreChecked(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    run(
        "--format",
        "json",
        "--lang",
        "en",
        empty.toString(),
        "nowhere.txt",
        SAMPLES + "twin-004/report.txt");
    assertThat(code).isEqualTo(2);
    assertThat(out().lines().toList().get(0))
        .isEqualTo(
            "{\"file\":\"" + empty + "\",\"readable\":false,\"reason\":\"the file is empty\"}");
    assertThat(out().lines()).hasSize(3);
    assertThat(err().lines()).hasSize(2).last().asString().isEqualTo("nowhere.txt: no such file");
  }

  @Test
  void reportsOfAgenciesMergedAreAddedUp(@TempDir Path folder) throws IOException {
    Path sound = Path.of(SAMPLES + "sound-2021/report.txt");
    run("--format", "json", "--previous", sound.toString(), sound.toString());
    assertThat(out()).contains("{\"rule\":\"XYR-02\"").doesNotContain("合并前各单位之和");
    run(
        "--format",
        "json",
        "--previous",
        sound.toString(),
        "--previous",
        sound.toString(),
        sound.toString());
    assertThat(out()).containsPattern("\"rule\":\"XYR-02\".*上年数为合并前各单位之和：例海市统计局 6、例海市统计局 6。");
  }

  @Test
  void wrongArgumentsEndWithTwoAndOneLine() {
    run("--format", "xml", SAMPLES + "sound-2021/report.txt");
    assertThat(code).isEqualTo(2);
    assertThat(err().lines()).hasSize(1);
    run();
    assertThat(code).isEqualTo(2);
    run("--fiscal-year", "soon", "x.txt");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void theRuleBookIsPrintedARuleALine() {
    run("--rules");
    assertThat(code).isZero();
    assertThat(out().lines())
        .hasSize(RuleBook.current().entries().size())
        .allMatch(line -> line.startsWith("{\"id\":\""));
    assertThat(out())
        .contains("\"names\":{\"zh\":\"空白单元格\",\"en\":\"Blank cell\"}", "\"years\":\"2021-\"");
  }

  @Test
  void helpAndVersionAreTold() {
    run("--help");
    assertThat(out()).contains("--fiscal-year", "退出码");
    run("--version", "--lang", "en");
    assertThat(out()).startsWith("Qibei offline checker").contains("2026.1");
  }

  private void run(String... arguments) {
    out.reset();
    err.reset();
    code =
        Check.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
