package org.qibei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.Inspector;
import org.qibei.check.LastYear;
import org.qibei.check.Level;
import org.qibei.check.PageLayout;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Limits;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.scan.TextRecognition;
import org.qibei.report.AnnualReport;

/** How each file is read and inspected, with what the caller knows besides the document. */
record Examination(
    OptionalInt fiscalYear,
    Optional<String> agency,
    Optional<Level> level,
    Policy policy,
    List<Path> previous,
    Optional<LocalDate> submitted) {

  Checked of(String name, Path path) throws IOException {
    Reading reading = read(path);
    Dossier dossier =
        Dossier.ofDocument(reading.report())
            .of(facts())
            .filed(filed())
            .read(
                reading.quality(),
                reading.doubts().stream().map(Doubt::place).collect(Collectors.toSet()))
            .pictured(reading.pictured());
    dossier = reading.labels().map(dossier::labelled).orElse(dossier);
    dossier = reading.pageSize().map(Examination::layout).map(dossier::on).orElse(dossier);
    dossier = dossier.after(lastYear());
    Inspector inspector = new Inspector(RuleBook.current(), policy);
    return new Checked(name, reading, dossier, inspector.inspect(dossier));
  }

  /** The report of the year before, or those of several agencies that were merged since. */
  private LastYear lastYear() throws IOException {
    List<LastYear.Part> parts = new ArrayList<>();
    for (Path path : previous) {
      AnnualReport report = read(path).report();
      parts.add(LastYear.Part.of(report.agencyName().orElse(path.toString()), report));
    }
    return switch (parts.size()) {
      case 0 -> LastYear.unknown();
      case 1 -> LastYear.unknown().of(parts.get(0).report().orElseThrow());
      default -> LastYear.unknown().mergedFrom(parts);
    };
  }

  private static Reading read(Path path) throws IOException {
    String name = path.getFileName().toString();
    return new ReportReader(TextRecognition.configured(System.getenv()))
        .read(Files.readAllBytes(path), name, Limits.configured(System.getenv()));
  }

  private static PageLayout layout(PageSize page) {
    return new PageLayout(page.width(), page.height());
  }

  private AgencyFacts facts() {
    return new AgencyFacts(agency, List.of(), level, Optional.empty(), Optional.empty());
  }

  private Filed filed() {
    return new Filed(
        fiscalYear,
        submitted,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
