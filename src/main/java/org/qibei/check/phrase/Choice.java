package org.qibei.check.phrase;

/** One of several letters, as a regular expression writes them in square brackets. */
record Choice(Letters letters, int end) {

  private static final String INTERSECTION = "&&";

  /** Reads from the opening bracket on; a choice that leaves letters out is any letter. */
  static Choice at(String source, int opening) {
    Letters letters = null;
    int at = opening + 1;
    boolean any = source.charAt(at) == '^';
    while (source.charAt(at) != ']') {
      any |= source.charAt(at) == '[' || source.startsWith(INTERSECTION, at);
      Choice item = item(source, at);
      at = item.end();
      if (source.charAt(at) == '-' && source.charAt(at + 1) != ']') {
        Choice last = item(source, at + 1);
        item = new Choice(item.letters().upTo(last.letters()), last.end());
        at = item.end();
      }
      letters = letters == null ? item.letters() : letters.and(item.letters());
    }
    return new Choice(any || letters == null ? Letters.ANY : letters, at + 1);
  }

  private static Choice item(String source, int at) {
    char letter = source.charAt(at);
    if (letter == '[') {
      return at(source, at);
    }
    if (letter != '\\') {
      return new Choice(Letters.range(letter, letter), at + 1);
    }
    Escape escape = Escape.at(source, at + 1);
    return new Choice(escape.letters(), escape.end());
  }
}
