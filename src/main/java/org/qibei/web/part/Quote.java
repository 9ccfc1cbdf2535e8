package org.qibei.web.part;

/**
 * What the agency says to a finding, as its card quotes it: the words, and who wrote them when;
 * {@code group} names the findings to which its writer may say something.
 */
public record Quote(String group, String words, String by) {
  public static final Quote NONE = new Quote("", "", "");
}
