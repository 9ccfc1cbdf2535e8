package org.qibei.web.admin;

import java.io.Serializable;
import java.util.List;
import org.qibei.agency.Region;

/**
 * A page about one year in one region, both named in its address; without them the newest and the
 * widest.
 */
public abstract class YearInRegion<O> implements Serializable {
  private static final long serialVersionUID = 1L;

  private Integer year;
  private String region;
  private transient O overview;
  private transient List<Region> regions;
  private transient List<Integer> years;

  abstract List<Integer> readYears();

  abstract List<Region> readRegions();

  abstract O read(int ofYear, String inRegion);

  abstract Region regionOf(O shown);

  /** Settles on a year and a region, and reads what there is to show. */
  public void load() {
    if (year == null) {
      year = getYears().stream().findFirst().orElse(null);
    }
    if (year != null) {
      region = regionOf(getOverview()).code();
    }
  }

  /** What the page shows; nothing as long as no year was opened. */
  public O getOverview() {
    if (overview == null && year != null) {
      overview = read(year, region);
    }
    return overview;
  }

  public List<Integer> getYears() {
    if (years == null) {
      years = readYears();
    }
    return years;
  }

  public List<Region> getRegions() {
    if (regions == null) {
      regions = readRegions();
    }
    return regions;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }
}
