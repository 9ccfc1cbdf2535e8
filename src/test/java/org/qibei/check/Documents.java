package org.qibei.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;

/** Reads a document into a dossier, as the portal and the offline checker do. */
public final class Documents {

  private Documents() {}

  public static Dossier dossier(Path file) throws IOException {
    Reading reading =
        new ReportReader()
            .read(Files.readAllBytes(file), file.getFileName().toString(), Limits.standard());
    Dossier dossier =
        Dossier.ofDocument(reading.report())
            .read(
                reading.quality(),
                reading.doubts().stream().map(Doubt::place).collect(Collectors.toSet()))
            .pictured(reading.pictured());
    Dossier labelled = reading.labels().map(dossier::labelled).orElse(dossier);
    return reading
        .pageSize()
        .map(page -> new PageLayout(page.width(), page.height()))
        .map(labelled::on)
        .orElse(labelled);
  }
}
