package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.bad.BadFile;
import org.qibei.integration.DatabaseServer;
import org.qibei.integration.SmallTown;
import org.qibei.platform.Clamd;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;
import org.qibei.platform.MalwareScan;
import org.qibei.platform.Messages;
import org.qibei.platform.Refusal;
import org.qibei.platform.ScannerOnLoopback;

/** Documents that do harm come to nothing, in words, and the next one is read. */
class BadUploadIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final Path TWIN = Path.of("src/test/resources/samples/twin-002/report.txt");
  private static final Set<String> SOME =
      Set.of(
          "PDF under a password",
          "PDF page that inflates to 2 GB",
          "PDF of 10,000 pages",
          "PDF picture of 10^10 pixels",
          "DOCX that inflates to 1 GB",
          "DOCX whose entities laugh",
          "OFD of 100,000 parts");

  /** Runs work at once instead of beside the requests. */
  private static final class AtOnce extends Jobs {
    @Override
    public void read(Lane.Work work) {
      work.task().run();
    }
  }

  private static long upload(SmallTown town, String name, byte[] bytes) {
    return town.as(
        "wang", room -> room.the(UploadReport.class).upload(town.filing(), name, bytes, true));
  }

  private static ReadingFacts read(SmallTown town, String name, byte[] bytes) {
    long job = upload(town, name, bytes);
    town.let(
        "wang",
        room ->
            room.with(Jobs.class, new AtOnce())
                .the(ReadDocument.class)
                .requested(new ReadingRequested(job)));
    return reading(town);
  }

  private static ReadingFacts reading(SmallTown town) {
    return town.as("wang", room -> room.the(DraftView.class).of(town.filing()).reading())
        .orElseThrow();
  }

  private static void assertWorded(ReadingFacts failed) {
    String key = failed.reason().orElseThrow().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(Messages.in(language).text("agency.unreadable." + key, failed.details().toArray()))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whateverComesTheNextDocumentIsRead(DatabaseServer server) throws IOException {
    SmallTown town = SmallTown.on(server);
    for (BadFile file : BadFile.all()) {
      if (SOME.contains(file.what())) {
        ReadingFacts facts = read(town, file.fileName(), file.bytes());
        assertThat(facts.status()).as(file.what()).isEqualTo(ReadingStatus.FAILED);
        Set<String> reasons = file.reasons().stream().map(Enum::name).collect(Collectors.toSet());
        assertThat(facts.reason()).as(file.what()).isPresent();
        assertThat(file.isRead() ? Set.of("SCANNED") : reasons).contains(facts.reason().get());
        assertWorded(facts);
      }
    }
    assertThat(read(town, "a.txt", Files.readAllBytes(TWIN)).status())
        .isEqualTo(ReadingStatus.DONE);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsGivenUpStaysGivenUp(DatabaseServer server) throws IOException {
    SmallTown town = SmallTown.on(server);
    byte[] twin = Files.readAllBytes(TWIN);
    long job = upload(town, "a.txt", twin);
    town.let(
        "wang",
        room -> {
          ReadingDesk desk = room.the(ReadingDesk.class);
          desk.begin(job);
          desk.fail(job, UnreadableDocument.Reason.TOO_SLOW.name(), List.of(30L));
          desk.keep(job, new ReportReader().read(twin, "a.txt", Limits.standard()));
        });
    assertThat(reading(town).status()).isEqualTo(ReadingStatus.FAILED);
    assertThat(reading(town).details()).containsExactly("30");
    assertWorded(reading(town));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatTheScannerFindsIsNeitherKeptNorRead(DatabaseServer server) throws IOException {
    SmallTown town = SmallTown.on(server);
    try (ScannerOnLoopback scanner = new ScannerOnLoopback("stream: Eicar FOUND\0")) {
      Clamd clamd = new Clamd("127.0.0.1", scanner.port(), Duration.ofMinutes(1));
      byte[] twin = Files.readAllBytes(TWIN);
      assertThatThrownBy(
              () ->
                  town.let(
                      "wang",
                      room ->
                          room.with(MalwareScan.class, new MalwareScan(Optional.of(clamd)))
                              .the(UploadReport.class)
                              .upload(town.filing(), "a.txt", twin, true)))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.upload.malware"));
    }
    assertThat(town.as("wang", room -> room.the(DraftView.class).of(town.filing())).reading())
        .isEmpty();
  }
}
