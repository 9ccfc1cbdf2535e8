package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A document number (文号): the issuer's mark, the year of issue and the serial within it. */
@Embeddable
public record NoticeNumber(
    @Column(name = "issuing_year") Integer year,
    @Column(name = "serial") Integer serial,
    @Column(name = "document_number", length = 80) String text) {

  /** As it is printed: mark〔year〕serial号, without leading zeros (GB/T 9704, 7.2.5). */
  static NoticeNumber of(String mark, int year, int serial) {
    return new NoticeNumber(year, serial, mark + "〔" + year + "〕" + serial + "号");
  }

  /** Whether a person typed this number; brackets and spaces may be of any kind. */
  boolean isTyped(String typed) {
    return plain(text).equals(plain(typed));
  }

  private static String plain(String number) {
    return java.text.Normalizer.normalize(number, java.text.Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
