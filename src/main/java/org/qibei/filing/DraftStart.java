package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.platform.StoredDocument;

/**
 * How the present draft began: from which document or empty form, in which edition, read how well.
 */
@Embeddable
public class DraftStart {
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private DraftOrigin origin;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "original_document_id")
  private StoredDocument document;

  @Column(name = "draft_started_at")
  private Instant startedAt;

  @Column(name = "draft_form_id", length = 20)
  private String formId;

  @Column(name = "draft_quality", precision = 4, scale = 3)
  private BigDecimal quality;

  protected DraftStart() {}

  static DraftStart none() {
    return new DraftStart();
  }

  /** The empty form of the edition in force. */
  static DraftStart empty(Form form, Instant now) {
    return of(DraftOrigin.EMPTY_FORM, form, BigDecimal.ONE, now);
  }

  /** A document, with the edition that was recognised in it and the quality of the reading. */
  static DraftStart read(StoredDocument document, Form form, double quality, Instant now) {
    DraftStart start = of(DraftOrigin.UPLOAD, form, BigDecimal.valueOf(quality), now);
    start.document = document;
    return start;
  }

  /** A report that the portal holds already, in its own edition. */
  static DraftStart known(Form form, Instant now) {
    return of(DraftOrigin.EMPTY_FORM, form, BigDecimal.ONE, now);
  }

  private static DraftStart of(DraftOrigin origin, Form form, BigDecimal quality, Instant now) {
    DraftStart start = new DraftStart();
    start.origin = origin;
    start.formId = form.id();
    start.quality = quality;
    start.startedAt = now;
    return start;
  }

  public Optional<DraftOrigin> origin() {
    return Optional.ofNullable(origin);
  }

  public Optional<StoredDocument> document() {
    return Optional.ofNullable(document);
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public Optional<Form> form() {
    return Optional.ofNullable(formId).map(Forms::of);
  }

  public double quality() {
    return quality == null ? 1 : quality.doubleValue();
  }
}
