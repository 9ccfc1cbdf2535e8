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
import org.qibei.account.Account;
import org.qibei.check.Band;

/**
 * What was added to the record of an inspection after the report was handed in (补入): when, by whom,
 * and the score that its receipt bears.
 */
@Embeddable
public class Supplement {
  @Column(name = "supplemented_at")
  private Instant at;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "supplemented_by")
  private Account by;

  @Column(name = "first_total")
  private BigDecimal total;

  @Enumerated(EnumType.STRING)
  @Column(name = "first_band", length = 20)
  private Band band;

  @Column(name = "first_evaluated")
  private Integer evaluated;

  protected Supplement() {}

  Supplement(StoredInspection until, Account by, Instant at) {
    this.at = at;
    this.by = by;
    this.total = until.score().total();
    this.band = until.score().band();
    this.evaluated = until.score().evaluated();
  }

  /** A later one by somebody else; the score of the receipt stays what it was. */
  Supplement again(Account other, Instant now) {
    Supplement later = new Supplement();
    later.at = now;
    later.by = other;
    later.total = total;
    later.band = band;
    later.evaluated = evaluated;
    return later;
  }

  public Instant at() {
    return at;
  }

  public Account by() {
    return by;
  }

  /** The score when the report was handed in. */
  public BigDecimal total() {
    return total;
  }

  public Band band() {
    return band;
  }

  public int evaluated() {
    return evaluated;
  }
}
