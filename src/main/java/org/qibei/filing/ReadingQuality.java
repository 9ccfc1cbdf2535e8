package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qibei.check.Dossier;

/** How well the document of a report had been read when it was handed in, on which rules rest. */
@Embeddable
public class ReadingQuality {
  @Column(name = "reading_quality", nullable = false)
  private BigDecimal quality = BigDecimal.ONE;

  @Column(nullable = false, length = 60)
  private String pictured = "";

  @Column(name = "written_labels", columnDefinition = "longtext")
  private String writtenLabels;

  @Column(name = "page_size", length = 20)
  private String pageSize;

  protected ReadingQuality() {}

  static ReadingQuality certain() {
    return new ReadingQuality();
  }

  static ReadingQuality of(Draft draft) {
    ReadingQuality reading = new ReadingQuality();
    reading.quality = BigDecimal.valueOf(draft.quality());
    reading.pictured = String.join(" ", new TreeSet<>(draft.pictured()));
    reading.writtenLabels = draft.body(DraftSection.WRITTEN_LABELS).orElse(null);
    reading.pageSize = draft.body(DraftSection.PAGE_SIZE).orElse(null);
    return reading;
  }

  /** The dossier with what is known of the reading; nothing was in doubt any more. */
  Dossier told(Dossier dossier) {
    Set<String> tables = pictured.isEmpty() ? Set.of() : Set.of(pictured.split(" "));
    return Shown.told(
        dossier.read(quality.doubleValue(), Set.of()).pictured(tables),
        Optional.ofNullable(writtenLabels),
        Optional.ofNullable(pageSize));
  }
}
