package org.qibei.notice;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.qibei.platform.Refusal;
import org.qibei.platform.StoredDocument;

/** The letter as it went out (签发): its number, who issued it, the file, and who acknowledged it. */
@Embeddable
public class IssuedLetter {
  private NoticeNumber number;

  @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "issued_by"))
  private Signature issued;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private StoredDocument document;

  @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "acknowledged_by"))
  private Signature acknowledged;

  protected IssuedLetter() {}

  static IssuedLetter of(NoticeNumber number, Signature issued) {
    IssuedLetter letter = new IssuedLetter();
    letter.number = number;
    letter.issued = issued;
    return letter;
  }

  void keepAs(StoredDocument file) {
    this.document = file;
  }

  /** The agency confirms that it has the letter (签收). */
  void acknowledge(Signature by) {
    if (acknowledged != null) {
      throw new Refusal("refusals.notice.acknowledged-already", acknowledged.by().displayName());
    }
    acknowledged = by;
  }

  public NoticeNumber number() {
    return number;
  }

  public Signature issued() {
    return issued;
  }

  public Optional<StoredDocument> document() {
    return Optional.ofNullable(document);
  }

  public Optional<Signature> acknowledged() {
    return Optional.ofNullable(acknowledged);
  }
}
