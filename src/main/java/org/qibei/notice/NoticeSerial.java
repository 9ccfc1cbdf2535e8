package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The last number an issuer has used in a year; its row is locked while a notice takes the next.
 */
@Entity
@Table(name = "notice_serial")
public class NoticeSerial {

  /** One issuer's year. */
  @Embeddable
  public record Year(
      @Column(name = "issuer_id") Long issuer, @Column(name = "issuing_year") Integer year)
      implements Serializable {}

  @EmbeddedId private Year id;

  @Column(name = "last_serial", nullable = false)
  private int last;

  protected NoticeSerial() {}
}
