package org.qibei.register;

/** What became of a case: it stands, was withdrawn (撤回), or passed on to another agency (转送). */
public enum CaseFate {
  STANDS,
  WITHDRAWN,
  FORWARDED
}
