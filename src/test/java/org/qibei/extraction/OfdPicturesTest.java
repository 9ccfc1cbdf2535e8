package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.ofd.OfdPictures;
import org.qibei.form.Forms;
import org.qibei.pdf.LetterShapes;
import org.qibei.report.Figure;

/** A picture of a page shows each figure where it was read. */
class OfdPicturesTest {
  private static final float SCALE = 2;

  @Test
  void eachFigureStandsInItsBox() throws IOException {
    byte[] ofd = written();
    Reading reading = new ReportReader().read(ofd, "report.ofd", Limits.standard());
    OfdPictures pictures = new OfdPictures(ofd, Limits.standard());
    Map<Integer, BufferedImage> pages = new HashMap<>();
    for (int page = 0; page < pictures.count(); page++) {
      pages.put(page + 1, pictures.image(page, SCALE, LetterShapes.songti()::of));
    }
    assertThat(pages.get(1).getWidth()).isEqualTo(Math.round(pictures.width(0) * SCALE));
    reading
        .report()
        .figures()
        .forEach(
            (cell, figure) -> {
              Provenance source = reading.source(cell.path()).orElseThrow();
              assertThat(ink(pages.get(source.page()), source) > 0)
                  .as(cell.path() + " " + figure)
                  .isEqualTo(!figure.raw().isBlank());
            });
    assertThat(reading.report().figures().values())
        .anyMatch(figure -> figure instanceof Figure.Blank);
  }

  @Test
  void aPageOfMorePixelsThanAllowedIsTooLarge() throws IOException {
    Limits few = new Limits(Long.MAX_VALUE, 200, Duration.ofMinutes(1), 100_000);
    OfdPictures pictures = new OfdPictures(written(), few);
    assertThatThrownBy(() -> pictures.image(0, SCALE, LetterShapes.songti()::of))
        .hasMessageContaining("TOO_LARGE");
  }

  @Test
  void aPageThatTakesTooLongIsCalledSo() throws IOException {
    Duration work = Duration.ofSeconds(2);
    OfdPictures pictures = new OfdPictures(written(), new Limits(Long.MAX_VALUE, 200, work));
    long end = System.nanoTime() + work.toNanos();
    IntFunction<Shape> slow =
        letter -> {
          while (System.nanoTime() - end <= 0) {
            Thread.onSpinWait();
          }
          return LetterShapes.songti().of(letter);
        };
    assertThatThrownBy(() -> pictures.image(0, SCALE, slow)).hasMessageContaining("TOO_SLOW");
  }

  private static byte[] written() throws IOException {
    return OfdReport.write(RandomReport.of(Forms.governing(2025), 3, 10));
  }

  /** Points with ink well within the rules around the box. */
  private static long ink(BufferedImage page, Provenance box) {
    int margin = 4;
    int ink = 0;
    for (int x = at(box.x()) + margin; x < at(box.x() + box.width()) - margin; x++) {
      for (int y = at(box.y()) + margin; y < at(box.y() + box.height()) - margin; y++) {
        ink += (page.getRGB(x, y) & 0xFF) < 0xE0 ? 1 : 0;
      }
    }
    return ink;
  }

  private static int at(float points) {
    return Math.round(points * SCALE);
  }
}
