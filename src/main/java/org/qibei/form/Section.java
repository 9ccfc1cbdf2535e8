package org.qibei.form;

import java.util.Arrays;

/** One of the six numbered parts that every annual report must hold. */
public enum Section {
  OVERVIEW("overview", "一"),
  PROACTIVE_DISCLOSURE("proactiveDisclosure", "二"),
  REQUESTS("requests", "三"),
  REVIEW_LITIGATION("reviewLitigation", "四"),
  PROBLEMS_IMPROVEMENT("problemsImprovement", "五"),
  OTHER_MATTERS("otherMatters", "六");

  private final String id;
  private final String numeral;

  Section(String id, String numeral) {
    this.id = id;
    this.numeral = numeral;
  }

  /** The public identifier, as in places and in the JSON of the offline checker. */
  public String id() {
    return id;
  }

  /** The Chinese numeral that the heading begins with. */
  public String numeral() {
    return numeral;
  }

  public static Section of(String id) {
    return Arrays.stream(values())
        .filter(section -> section.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + id));
  }
}
