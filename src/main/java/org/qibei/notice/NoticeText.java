package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qibei.platform.Refusal;

/** The words of a notice outside its items, as the composer may change them; blank means none. */
@Embeddable
public record NoticeText(
    @Column(nullable = false, length = NoticeText.LINE) String title,
    @Column(nullable = false, columnDefinition = "longtext") String opening,
    @Column(nullable = false, columnDefinition = "longtext") String closing,
    @Column(length = NoticeText.LINE) String contact,
    @Column(name = "copies_to", length = NoticeText.LINES) String copiesTo) {

  private static final int LINE = 200;
  private static final int LINES = 400;
  private static final int BEGINNING = 12;

  public NoticeText {
    title = title.strip();
    opening = opening.strip();
    closing = closing.strip();
    contact = contact == null ? "" : contact.strip();
    copiesTo = copiesTo == null ? "" : copiesTo.strip();
  }

  /** Refuses lines that are longer than a letter has room for. */
  void requireFitting() {
    requireWithin(LINE, title);
    requireWithin(LINE, contact);
    requireWithin(LINES, copiesTo);
  }

  static void requireWithin(int longest, String words) {
    if (words.length() > longest) {
      String beginning = words.substring(0, BEGINNING);
      throw new Refusal("refusals.notice.too-long", beginning, longest);
    }
  }
}
