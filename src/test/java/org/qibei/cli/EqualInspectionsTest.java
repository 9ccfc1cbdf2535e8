package org.qibei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.report.CanonicalJson;

/** An inspection repeated by the same code under the same policy gives the same bytes. */
class EqualInspectionsTest {

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/samples"))) {
      return files.filter(file -> file.endsWith("report.txt")).sorted().toList();
    }
  }

  private static byte[] json(Path file, Policy policy, Set<String> waived) {
    try {
      Reading reading =
          new ReportReader()
              .read(Files.readAllBytes(file), file.getFileName().toString(), Limits.standard());
      Dossier dossier =
          Dossier.ofDocument(CanonicalJson.read(CanonicalJson.write(reading.report())));
      Inspection inspection = new Inspector(RuleBook.current(), policy).inspect(dossier, waived);
      Checked checked = new Checked(file.toString(), reading, dossier, inspection);
      return JsonLines.object(json -> new JsonObject(json, Locale.CHINA).write(checked))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSameCodeAndPolicyGiveTheSameBytes() throws IOException {
    for (Path file : samples()) {
      byte[] once = json(file, Policy.standard(), Set.of());
      assertThat(json(file, Policy.standard(), Set.of())).as("%s", file).isEqualTo(once);
    }
  }

  @Test
  void thePolicyThatARecordKeepsGivesTheSameBytesToo() throws IOException {
    for (Path file : samples()) {
      Policy kept = Policy.fromJson(Policy.standard().pinned(RuleBook.current()).toJson());
      assertThat(json(file, kept, Set.of()))
          .as("%s", file)
          .isEqualTo(json(file, Policy.standard(), Set.of()));
    }
  }
}
