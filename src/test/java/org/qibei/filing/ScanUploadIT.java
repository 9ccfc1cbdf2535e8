package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.scan.TextRecognition;
import org.qibei.form.Forms;
import org.qibei.integration.DatabaseServer;
import org.qibei.integration.SmallTown;
import org.qibei.integration.Wiring;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/** A picture of a report: kept in any case, read where text recognition is switched on. */
class ScanUploadIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final Optional<TextRecognition> OFF = Optional.empty();

  private static Optional<TextRecognition> on(String program) {
    return TextRecognition.configured(Map.of("QIBEI_OCR", program, "QIBEI_OCR_SECONDS", "300"));
  }

  /** Runs what comes for either queue at once, and counts what comes for text recognition. */
  private static final class AtOnce extends Jobs {
    private int recognised;

    @Override
    public void read(Lane.Work work) {
      work.task().run();
    }

    @Override
    public void recognise(Lane.Work work) {
      recognised++;
      work.task().run();
    }
  }

  private static long upload(SmallTown town, byte[] bytes) {
    return town.as(
        "wang", room -> room.the(UploadReport.class).upload(town.filing(), "扫描.png", bytes, true));
  }

  private static int read(SmallTown town, long job, Optional<TextRecognition> recognition) {
    AtOnce jobs = new AtOnce();
    town.let("wang", room -> reader(room, jobs, recognition).requested(new ReadingRequested(job)));
    return jobs.recognised;
  }

  private static ReadDocument reader(
      Wiring room, AtOnce jobs, Optional<TextRecognition> recognition) {
    return room.with(Jobs.class, jobs)
        .with(ScanReading.class, new ScanReading(recognition))
        .the(ReadDocument.class);
  }

  private static DraftView.Content view(SmallTown town) {
    return town.as("wang", room -> room.the(DraftView.class).of(town.filing()));
  }

  private static byte[] picture() throws IOException {
    byte[] pdf = PdfReport.write(RandomReport.of(Forms.governing(2025), 5, 0));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(page, "png", out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void withoutTextRecognitionAPictureIsKeptAndTheAgencyToldWhatToDo(DatabaseServer server)
      throws IOException {
    SmallTown town = SmallTown.on(server);
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
    byte[] picture = picture();
    assertThat(read(town, upload(town, picture), OFF)).isZero();
    assertThat(view(town).reading().orElseThrow().reason()).contains("SCANNED");
    assertThat(view(town).facts().origin()).contains(DraftOrigin.EMPTY_FORM);
    assertThat(read(town, upload(town, picture), on("/does/not/exist"))).isZero();
    assertThat(view(town).reading().orElseThrow().reason()).contains("SCANNED");
    town.let(
        "wang",
        room -> {
          OriginalDocument.File kept = room.the(OriginalDocument.class).uploaded(town.filing());
          assertThat(kept.bytes()).isEqualTo(picture);
          assertThat(kept.mediaType()).isEqualTo("image/png");
        });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void withTextRecognitionItBecomesADraftInWhichEveryFigureIsDoubted(DatabaseServer server)
      throws IOException {
    Optional<TextRecognition.Obstacle> obstacle = on("on").flatMap(TextRecognition::obstacle);
    assumeTrue(obstacle.isEmpty(), obstacle.toString());
    SmallTown town = SmallTown.on(server);
    assertThat(read(town, upload(town, picture()), on("on"))).isEqualTo(1);
    DraftView.Content content = view(town);
    assertThat(content.reading().orElseThrow().status()).isEqualTo(ReadingStatus.DONE);
    Draft draft = content.draft().orElseThrow();
    assertThat(draft.figures()).isNotEmpty();
    assertThat(draft.doubtfulPlaces()).containsAll(draft.figures().keySet());
    assertThat(draft.pictured()).isNotEmpty();
    assertThat(draft.quality()).isLessThanOrEqualTo(0.5);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aScanThatWaitsWhenThePortalStopsCanBeReadAgain(DatabaseServer server) throws IOException {
    SmallTown town = SmallTown.on(server);
    long job = upload(town, picture());
    town.let("wang", room -> room.the(ReadingDesk.class).begin(job));
    town.let("wang", room -> room.the(ReadingDesk.class).leaveToRecognition(job));
    assertThat(view(town).reading().orElseThrow().status()).isEqualTo(ReadingStatus.RECOGNISING);
    town.let("wang", room -> reader(room, new AtOnce(), OFF).resume());
    assertThat(view(town).reading().orElseThrow().status()).isEqualTo(ReadingStatus.INTERRUPTED);
    long again = town.as("wang", room -> room.the(UploadReport.class).readAgain(town.filing()));
    assertThat(again).isGreaterThan(job);
  }
}
