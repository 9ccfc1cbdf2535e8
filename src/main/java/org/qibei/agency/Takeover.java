package org.qibei.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * One agency took over another or was split off from it (机构合并、拆分), and the first year that the
 * successor reports on as it is now.
 */
@Entity
@Table(name = "agency_takeover")
public class Takeover {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "successor_id")
  private Agency successor;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "predecessor_id")
  private Agency predecessor;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private TakeoverKind kind;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Column(name = "first_year", nullable = false)
  private int firstYear;

  protected Takeover() {}

  public Takeover(
      Agency successor,
      Agency predecessor,
      TakeoverKind kind,
      LocalDate effectiveOn,
      int firstYear) {
    this.successor = successor;
    this.predecessor = predecessor;
    this.kind = kind;
    this.effectiveOn = effectiveOn;
    this.firstYear = firstYear;
  }

  public Long id() {
    return id;
  }

  public Agency successor() {
    return successor;
  }

  public Agency predecessor() {
    return predecessor;
  }

  public TakeoverKind kind() {
    return kind;
  }

  public LocalDate effectiveOn() {
    return effectiveOn;
  }

  /** The first year of a joint report; its figures are compared with the reports of before. */
  public int firstYear() {
    return firstYear;
  }
}
