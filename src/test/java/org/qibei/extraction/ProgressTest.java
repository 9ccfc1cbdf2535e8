package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reading tells how far it is, page by page, where the document has pages. */
class ProgressTest {
  private static final Path TWIN = Path.of("src", "test", "resources", "samples", "twin-002");

  @Test
  void aPdfIsReadPageByPage() throws IOException {
    assertThat(told("report.pdf"))
        .containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
  }

  @Test
  void aTextHasNoPages() throws IOException {
    assertThat(told("report.txt")).isEmpty();
  }

  private static List<String> told(String file) throws IOException {
    List<String> told = new ArrayList<>();
    new ReportReader()
        .read(
            Files.readAllBytes(TWIN.resolve(file)),
            file,
            Limits.standard(),
            (page, pages) -> told.add(page + " of " + pages));
    return told;
  }
}
