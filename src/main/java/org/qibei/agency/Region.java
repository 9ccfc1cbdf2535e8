package org.qibei.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  @ElementCollection
  @CollectionTable(name = "region_domain", joinColumns = @JoinColumn(name = "region_id"))
  @Column(name = "domain", nullable = false, length = 120)
  private Set<String> domains = new TreeSet<>();

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

  /** Names the domains on which the region's agencies publish; none means that any will do. */
  public void publishesOn(Collection<String> names) {
    domains.retainAll(names);
    domains.addAll(names);
  }

  /** The domains of the region's platform (政府信息公开平台), in alphabetical order. */
  public List<String> domains() {
    return domains.stream().sorted().toList();
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
