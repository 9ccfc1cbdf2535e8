package org.qibei.agency;

/** The administrative level of a region. */
public enum RegionLevel {
  PROVINCE,
  CITY,
  COUNTY
}
