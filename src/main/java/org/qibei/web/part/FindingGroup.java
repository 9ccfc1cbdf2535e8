package org.qibei.web.part;

import java.util.List;

/** Findings under one heading: a section, or all hints; the note stands at its right. */
public record FindingGroup(String title, String note, List<FindingView> findings) {
  public FindingGroup(String title, List<FindingView> findings) {
    this(title, "", findings);
  }
}
