package org.qibei.extraction.recognition;

import java.util.List;

/** Where the rows of a table may stand: among the candidates between the tables around it. */
record TableStretch(int from, int to, int first, int last) {

  /**
   * From the first to the last is where its own rows stand; nothing where none was found. Rows that
   * changed places tell nothing about where a table ends.
   */
  static TableStretch of(String table, List<Match> matches, List<Candidate> candidates) {
    int from = 0;
    int to = candidates.size();
    int first = candidates.size();
    int last = -1;
    for (Match match : matches) {
      if (match.isOutOfOrder()) {
        continue;
      }
      int at = candidates.indexOf(match.candidate());
      boolean own = match.target().table().equals(table);
      if (own) {
        first = Math.min(first, at);
        last = Math.max(last, at);
      } else if (last < 0) {
        from = Math.max(from, at + 1);
      } else {
        to = Math.min(to, at);
      }
    }
    return new TableStretch(from, to, first, last);
  }

  boolean isFound() {
    return last >= 0;
  }

  boolean contains(int candidate) {
    return isFound() && candidate >= from && candidate < to;
  }

  /** Whether the candidate stands between rows of the table, or next to them. */
  boolean isWithin(int candidate) {
    return contains(candidate) && candidate >= first - 1 && candidate <= last + 1;
  }
}
