package org.qibei.extraction.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer once found is read or refused as declared; so are the seeds it began with. */
class FuzzRegressionTest {
  private static final Path FINDINGS = Path.of("src", "test", "resources", "fuzz");

  @ParameterizedTest
  @EnumSource
  void nothingEndsOtherThanDeclared(Target target) throws IOException {
    List<byte[]> inputs = new ArrayList<>(target.seeds());
    Path folder = FINDINGS.resolve(target.folder());
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          inputs.add(Files.readAllBytes(file));
        }
      }
    }
    for (byte[] input : inputs) {
      target.probe(input);
    }
  }
}
