package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.Limits;
import org.qibei.integration.DatabaseServer;
import org.qibei.integration.SmallTown;
import org.qibei.integration.Wiring;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;
import org.qibei.platform.Refusal;

/** From an uploaded document to a draft: nothing is lost on the way, whatever the document is. */
class ReadDocumentIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  /** Runs work at once instead of beside the requests. */
  private static final class AtOnce extends Jobs {
    @Override
    public void read(Lane.Work work) {
      work.task().run();
    }
  }

  private static byte[] twin() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/samples/twin-002/report.txt"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static long upload(SmallTown town, String name, byte[] bytes, boolean replace) {
    return town.as(
        "wang", room -> room.the(UploadReport.class).upload(town.filing(), name, bytes, replace));
  }

  private static void read(SmallTown town, long job) {
    town.let("wang", room -> reader(room).requested(new ReadingRequested(job)));
  }

  private static ReadDocument reader(Wiring room) {
    return room.with(Jobs.class, new AtOnce()).the(ReadDocument.class);
  }

  private static DraftView.Content view(SmallTown town) {
    return town.as("wang", room -> room.the(DraftView.class).of(town.filing()));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aDocumentBecomesTheDraftAndStaysAsItCame(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    long job = upload(town, "2025年报.txt", twin(), false);
    assertThat(view(town).reading().orElseThrow().status()).isEqualTo(ReadingStatus.QUEUED);
    read(town, job);
    DraftView.Content content = view(town);
    assertThat(content.reading().orElseThrow().status()).isEqualTo(ReadingStatus.DONE);
    assertThat(content.facts().origin()).contains(DraftOrigin.UPLOAD);
    assertThat(content.draft().orElseThrow().figures()).hasSize(200);
    town.let(
        "wang",
        room -> {
          OriginalDocument.File kept = room.the(OriginalDocument.class).uploaded(town.filing());
          assertThat(kept.bytes()).isEqualTo(twin());
          assertThat(kept.name()).isEqualTo("2025年报.txt");
        });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whereEachPlaceCameFromStaysWithTheDraftWhateverIsTyped(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    read(town, upload(town, "2025年报.txt", twin(), false));
    Draft before = view(town).draft().orElseThrow();
    String cell = "t2.newReceived.naturalPerson";
    Saved late =
        town.as(
            "wang",
            room -> {
              SaveFigure save = room.the(SaveFigure.class);
              save.save(town.filing(), new Entry(cell, "77", 1));
              return save.save(town.filing(), new Entry(cell, "78", 1));
            });
    assertThat(late.isKept()).isFalse();
    town.let(
        "wang",
        room -> {
          room.the(SaveFigure.class).save(town.filing(), new Entry(cell, "78", 2));
          room.the(SaveSection.class).save(town.filing(), new Entry("overview", "改写", 1));
          room.the(ConfirmDoubt.class).confirm(town.filing(), before.doubtfulPlaces());
        });
    Draft after = view(town).draft().orElseThrow();
    assertThat(after.figure(cell).orElseThrow().value()).isEqualTo("78");
    assertThat(sources(after)).isEqualTo(sources(before)).doesNotContainValue(Optional.empty());
    assertThat(after.section("overview").orElseThrow().body()).isEqualTo("改写");
    assertThat(raws(after)).isEqualTo(raws(before)).doesNotContainValue(Optional.empty());
  }

  private static Map<String, Optional<DocumentPlace>> sources(Draft draft) {
    Map<String, Optional<DocumentPlace>> sources = new TreeMap<>();
    draft.figures().values().forEach(figure -> sources.put(figure.place(), figure.source()));
    draft.texts().forEach(text -> sources.put(text.id(), text.source()));
    return sources;
  }

  private static Map<String, Optional<String>> raws(Draft draft) {
    Map<String, Optional<String>> raws = new TreeMap<>();
    draft.figures().values().forEach(figure -> raws.put(figure.place(), figure.raw()));
    draft.texts().forEach(text -> raws.put(text.id(), text.raw()));
    return raws;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatCannotBeReadSaysWhyAndLeavesTheDraftAlone(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
    byte[] broken = "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII);
    read(town, upload(town, "坏.pdf", broken, true));
    DraftView.Content content = view(town);
    assertThat(content.reading().orElseThrow().status()).isEqualTo(ReadingStatus.FAILED);
    assertThat(content.reading().orElseThrow().reason()).isPresent();
    assertThat(content.facts().origin()).contains(DraftOrigin.EMPTY_FORM);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aScanIsCalledByItsNameAndLeavesTheDraftAlone(DatabaseServer server) throws IOException {
    SmallTown town = SmallTown.on(server);
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
    read(town, upload(town, "扫描.pdf", pageWithoutText(), true));
    DraftView.Content content = view(town);
    assertThat(content.reading().orElseThrow().status()).isEqualTo(ReadingStatus.FAILED);
    assertThat(content.reading().orElseThrow().reason()).contains("EMPTY");
    assertThat(content.facts().origin()).contains(DraftOrigin.EMPTY_FORM);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theDraftNamesTheDocumentThatItIsFromAfterALaterOneFailed(DatabaseServer server)
      throws IOException {
    SmallTown town = SmallTown.on(server);
    read(town, upload(town, "2025年报.txt", twin(), false));
    read(town, upload(town, "扫描.pdf", pageWithoutText(), true));
    DraftView.Content content = view(town);
    assertThat(content.reading().orElseThrow().fileName()).isEqualTo("扫描.pdf");
    assertThat(content.source().orElseThrow().fileName()).isEqualTo("2025年报.txt");
  }

  private static byte[] pageWithoutText() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void kindSizeAndAPresentDraftAreRefusedInWords(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    assertRefused(() -> upload(town, "报告.exe", twin(), false), "refusals.upload.type");
    assertRefused(() -> upload(town, "报告.txt", new byte[0], false), "refusals.upload.empty");
    byte[] huge = new byte[(int) Limits.standard().bytes() + 1];
    assertRefused(() -> upload(town, "报告.pdf", huge, false), "refusals.upload.too-large");
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
    assertRefused(() -> upload(town, "报告.txt", twin(), false), "refusals.draft.exists");
  }

  private static void assertRefused(Runnable deed, String key) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatAStopInterruptedIsMarkedAndReadAgainOnRequest(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    long job = upload(town, "2025年报.txt", twin(), false);
    town.let("wang", room -> room.the(ReadingDesk.class).begin(job));
    town.let("wang", room -> reader(room).resume());
    assertThat(view(town).reading().orElseThrow().status()).isEqualTo(ReadingStatus.INTERRUPTED);
    long again = town.as("wang", room -> room.the(UploadReport.class).readAgain(town.filing()));
    town.let("wang", room -> reader(room).resume());
    assertThat(again).isGreaterThan(job);
    assertThat(view(town).reading().orElseThrow().status()).isEqualTo(ReadingStatus.DONE);
  }

  /** Which of the three columns is the one that lacks its figure, no reader can know. */
  private static byte[] withoutACell() {
    String whole = new String(twin(), StandardCharsets.UTF_8);
    String spoiled = whole.replaceFirst("行政规范性文件\n\t2\n\t0", "行政规范性文件\n\t2");
    assertThat(spoiled).isNotEqualTo(whole);
    return spoiled.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void doubtsAreSettledBeforeTheReportLeavesTheClerk(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    read(town, upload(town, "2025年报.txt", withoutACell(), false));
    Draft draft = view(town).draft().orElseThrow();
    assertThat(draft.doubtfulPlaces()).filteredOn(place -> place.startsWith("t1.")).hasSize(3);
    assertRefused(
        () -> town.let("wang", room -> room.the(SendForSignOff.class).send(town.filing())),
        "refusals.draft.doubts-open");
    town.let(
        "wang",
        room -> room.the(ConfirmDoubt.class).confirm(town.filing(), draft.doubtfulPlaces()));
    assertThat(view(town).draft().orElseThrow().doubtfulPlaces()).isEmpty();
    town.let("wang", room -> room.the(SendForSignOff.class).send(town.filing()));
  }
}
