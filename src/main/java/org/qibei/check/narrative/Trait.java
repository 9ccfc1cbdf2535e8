package org.qibei.check.narrative;

/** What else the text says of a quantity. */
public enum Trait {
  /** Rounded: 余, 近, 约, 1.2万. */
  APPROXIMATE,
  /** Counted over more than the year: 截至, 历年. */
  CUMULATIVE,
  /** Of an earlier year without naming it: 去年. */
  EARLIER,
  /** Meant for the future: 将进一步, 下一步, 计划. */
  PLANNED,
  /** Told as none: 未收到, 未发生, 无. */
  NONE,
  /** With those carried in from last year (含上年结转). */
  WITH_CARRY_OVER,
  /** One of the parts of a total (其中). */
  PART,
  /** Said in brackets. */
  ASIDE,
  /** Told by a label without a verb (行政许可：35件), which may mean something else. */
  LABELLED
}
