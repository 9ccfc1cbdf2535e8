package org.qibei.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A name that an agency bore for a time, so that older reports are still its own. */
@Entity
@Table(name = "agency_name")
public class FormerName {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected FormerName() {}

  public FormerName(Agency agency, String name, LocalDate validFrom, LocalDate validTo) {
    this.agency = agency;
    this.name = name;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  public String name() {
    return name;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }
}
