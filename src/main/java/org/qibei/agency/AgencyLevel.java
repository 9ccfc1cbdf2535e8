package org.qibei.agency;

/**
 * What kind of duty an agency has under Article 49: as a department, as a government or as a town.
 */
public enum AgencyLevel {
  DEPARTMENT,
  GOVERNMENT,
  TOWN
}
