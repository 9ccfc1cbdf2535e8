package org.qibei.check.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a phrase or a part of it begins: up to two letters, and whether it is bound to
 * the start of the text. Fewer letters than two mean that the part may end there.
 */
record Opening(boolean atStart, List<Letters> letters) {

  private static final int ENOUGH = 2;

  /** A part of no length: an empty group, a look ahead or behind, a boundary. */
  static final List<Opening> NOTHING = List.of(new Opening(false, List.of()));

  static final List<Opening> START = List.of(new Opening(true, List.of()));

  /** A part that may be anything, nothing at all included. */
  static final List<Opening> UNKNOWN =
      List.of(new Opening(false, List.of(Letters.ANY, Letters.ANY)));

  static List<Opening> of(Letters letters) {
    return List.of(new Opening(false, List.of(letters)));
  }

  /** One part and then the other. */
  static List<Opening> then(List<Opening> part, List<Opening> next) {
    List<Opening> both = new ArrayList<>();
    for (Opening opening : part) {
      if (opening.letters.size() == ENOUGH) {
        both.add(opening);
      } else {
        next.forEach(following -> both.add(opening.followedBy(following)));
      }
    }
    return both;
  }

  Letters first() {
    return at(0);
  }

  Letters second() {
    return at(1);
  }

  private Letters at(int index) {
    return index < letters.size() ? letters.get(index) : Letters.ANY;
  }

  private Opening followedBy(Opening next) {
    List<Letters> more = new ArrayList<>(letters);
    more.addAll(next.letters.subList(0, Math.min(next.letters.size(), ENOUGH - letters.size())));
    return new Opening(atStart || next.atStart, List.copyOf(more));
  }
}
