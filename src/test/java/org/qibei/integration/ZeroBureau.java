package org.qibei.integration;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qibei.agency.Agency;
import org.qibei.check.Inspection;
import org.qibei.check.SoundReport;
import org.qibei.filing.Filing;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.Submissions;
import org.qibei.form.Cell;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseList;
import org.qibei.register.ImportCases;
import org.qibei.register.RecordCase;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** A bureau that has handed in nothing but zero on requests and disputes, and its reviewer. */
final class ZeroBureau {
  private ZeroBureau() {}

  static SmallTown withZeros(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    town.let(
        "wang",
        room -> {
          room.the(StartDraft.class).fromEmptyForm(town.filing(), true);
          room.the(SendForSignOff.class).send(town.filing());
          room.the(HandIn.class).again(town.filing(), zeros());
        });
    return town;
  }

  private static AnnualReport zeros() {
    AnnualReport report = SoundReport.complete2021();
    AnnualReportBuilder builder = report.toBuilder();
    report.form().cells().stream()
        .filter(cell -> !cell.table().equals("t1"))
        .map(Cell::path)
        .forEach(path -> builder.figure(path, "0"));
    return builder.build();
  }

  static Inspection inspect(SmallTown town) {
    return town.as(
        "chen",
        room ->
            room.the(Inspections.class)
                .again(
                    room.the(Submissions.class)
                        .current(room.the(Filings.class).requireReviewed(town.filing()))
                        .orElseThrow()));
  }

  static Agency agency(Wiring room, SmallTown town) {
    return room.the(EntityManager.class).find(Filing.class, town.filing()).agency();
  }

  static long put(SmallTown town, CaseEntry entry) {
    town.let("chen", room -> room.the(RecordCase.class).add(agency(room, town).code(), entry));
    return rows(town, entry.receivedOn().getYear()).get(0).id();
  }

  static List<CaseList.CaseRow> rows(SmallTown town, int year) {
    return town.as("chen", room -> room.the(CaseList.class).cases(year, "", 1)).rows();
  }

  static ImportCases.Outcome paste(SmallTown town, String lines) {
    return town.as(
        "chen",
        room -> room.the(ImportCases.class).paste(lines.replace("本局", agency(room, town).code())));
  }
}
