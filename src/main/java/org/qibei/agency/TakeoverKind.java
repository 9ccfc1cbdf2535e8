package org.qibei.agency;

/**
 * How an agency came to hold what was another's: formed anew out of it with others (合并组建), grown by
 * it (并入), or split off from it (拆分).
 */
public enum TakeoverKind {
  FORMED,
  ABSORBED,
  SPLIT_OFF
}
