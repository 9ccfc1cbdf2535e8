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

/** A province, city or county (行政区划); its path holds the codes of all regions above it. */
@Entity
@Table(name = "region")
public class Region {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 12)
  private String code;

  @Column(nullable = false, length = 60)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RegionLevel level;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Region parent;

  @Column(nullable = false, length = 200)
  private String path;

  protected Region() {}

  public Region(String code, String name, RegionLevel level, Region parent) {
    this.code = code;
    this.name = name;
    this.level = level;
    this.parent = parent;
    this.path = (parent == null ? "/" : parent.path) + code + "/";
  }

  /** Whether the other region is this one or lies within it. */
  public boolean contains(Region other) {
    return other.path.startsWith(path);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public RegionLevel level() {
    return level;
  }

  public java.util.Optional<Region> parent() {
    return java.util.Optional.ofNullable(parent);
  }

  public String path() {
    return path;
  }
}
