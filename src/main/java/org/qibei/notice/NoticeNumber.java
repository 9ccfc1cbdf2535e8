package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import org.qibei.platform.Messages;
import org.qibei.platform.Refusal;

/** A document number (文号): the issuer's mark, the year of issue and the serial within it. */
@Embeddable
public record NoticeNumber(
    @Column(name = "issuing_year") Integer year,
    @Column(name = "serial") Integer serial,
    @Column(name = "document_number", length = 80) String text) {

  /** As it is printed: mark〔year〕serial号, without leading zeros (GB/T 9704, 7.2.5). */
  static NoticeNumber of(String mark, int year, int serial) {
    String text =
        Messages.in(Locale.SIMPLIFIED_CHINESE)
            .text("notices.letter.number", mark, String.valueOf(year), String.valueOf(serial));
    return new NoticeNumber(year, serial, text);
  }

  /** A number whose serial is not taken yet. */
  static String withoutSerial(String mark, int year) {
    return Messages.in(Locale.SIMPLIFIED_CHINESE)
        .text("notices.letter.number.open", mark, String.valueOf(year));
  }

  /** Refuses whoever has not typed this number to show that it is meant. */
  void requireTyped(String typed) {
    if (!isTyped(typed)) {
      throw new Refusal("refusals.notice.other-number", text);
    }
  }

  /** Whether a person typed this number; brackets and spaces may be of any kind. */
  boolean isTyped(String typed) {
    return plain(text).equals(plain(typed));
  }

  private static String plain(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
