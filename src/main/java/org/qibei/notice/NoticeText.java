package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The words of a notice outside its items, as the composer may change them; blank means none. */
@Embeddable
public record NoticeText(
    @Column(nullable = false, length = 200) String title,
    @Column(nullable = false, columnDefinition = "longtext") String opening,
    @Column(nullable = false, columnDefinition = "longtext") String closing,
    @Column(length = 200) String contact,
    @Column(name = "copies_to", length = 400) String copiesTo) {

  public NoticeText {
    title = title.strip();
    opening = opening.strip();
    closing = closing.strip();
    contact = contact == null ? "" : contact.strip();
    copiesTo = copiesTo == null ? "" : copiesTo.strip();
  }
}
