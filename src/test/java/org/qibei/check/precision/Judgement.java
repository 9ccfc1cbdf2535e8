package org.qibei.check.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.qibei.check.Finding;

/** What a reader thought of a finding, with the document open. */
record Judgement(
    String file,
    String rule,
    String severity,
    String place,
    String declared,
    String verdict,
    String reason) {

  private static final Path TABLE = Path.of("src/test/resources/judgements/findings.tsv");
  private static final int COLUMNS = 7;

  static List<Judgement> all() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(Judgement::of).toList();
  }

  /** Whether it speaks of this finding on a file that goes by these names. */
  boolean concerns(List<String> names, Finding finding) {
    String said = finding.declared().orElse("");
    boolean same =
        declared.endsWith("*")
            ? said.startsWith(declared.substring(0, declared.length() - 1))
            : said.equals(declared);
    return same
        && names.contains(file)
        && rule.equals(finding.rule())
        && severity.equals(finding.severity().id())
        && place.equals(finding.place());
  }

  boolean isRight() {
    return verdict.equals("right");
  }

  private static Judgement of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[COLUMNS - 1].isBlank()) {
      throw new IllegalStateException(line);
    }
    return new Judgement(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
  }
}
