package org.qibei.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qibei.account.Account;
import org.qibei.agency.Agency;

/** Somebody's word that all known cases of an agency's year are on the register, be they none. */
@Entity
@Table(name = "kept_register")
public class KeptRegister {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(name = "register_year", nullable = false)
  private int year;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "kept_by")
  private Account keptBy;

  @Column(name = "kept_at", nullable = false)
  private Instant keptAt;

  protected KeptRegister() {}

  public KeptRegister(Agency agency, int year, Account by, Instant now) {
    this.agency = agency;
    this.year = year;
    this.keptBy = by;
    this.keptAt = now;
  }

  Agency agency() {
    return agency;
  }

  int year() {
    return year;
  }

  Account keptBy() {
    return keptBy;
  }

  Instant keptAt() {
    return keptAt;
  }
}
