package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.PlainText;

/** Piles up labels until numbers come, and numbers until the next label. */
final class Candidates {
  private final List<Strip> strips;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private int firstPiece;
  private boolean open;

  private Candidates(List<Strip> strips) {
    this.strips = strips;
  }

  static Candidates of(List<Strip> strips) {
    Candidates candidates = new Candidates(strips);
    for (int strip = 0; strip < strips.size(); strip++) {
      candidates.add(strip);
    }
    return candidates;
  }

  List<Strip> strips() {
    return strips;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Candidate> all() {
    return candidates;
  }

  private void add(int index) {
    Strip strip = strips.get(index);
    List<Slot> slots = strip.slots();
    int label = lastLabel(slots);
    for (int i = 0; i <= label; i++) {
      piece(slots.get(i), index);
    }
    List<Slot> cells =
        slots.subList(label + 1, slots.size()).stream().filter(slot -> !slot.spanned()).toList();
    if (strip.isPositioned()) {
      open = false;
      if (!cells.isEmpty()) {
        start(index, strip.layout(), cells);
      }
    } else if (!cells.isEmpty()) {
      running(index, label >= 0, cells);
    } else if (label >= 0) {
      open = false;
    }
  }

  /** Numbers one below the other belong to one row; several on a line are a row. */
  private void running(int index, boolean hasLabel, List<Slot> cells) {
    boolean single = cells.size() == 1 && !hasLabel;
    if (single && open) {
      Candidate last = candidates.remove(candidates.size() - 1);
      List<Slot> more = new ArrayList<>(last.cells());
      more.addAll(cells);
      candidates.add(
          new Candidate(
              last.firstPiece(), last.lastPiece(), last.strip(), index, last.layout(), more));
    } else {
      start(index, Strip.Layout.RUNNING, cells);
      open = single;
    }
  }

  private void start(int index, Strip.Layout layout, List<Slot> cells) {
    candidates.add(
        new Candidate(firstPiece, pieces.size() - 1, index, index, layout, List.copyOf(cells)));
    firstPiece = pieces.size();
  }

  private void piece(Slot slot, int strip) {
    String key = PlainText.key(slot.text());
    if (!key.isEmpty()) {
      pieces.add(new Piece(key, strip));
    }
  }

  private static int lastLabel(List<Slot> slots) {
    int last = slots.size() - 1;
    while (last >= 0 && (slots.get(last).isValue() && !slots.get(last).spanned())) {
      last--;
    }
    return last;
  }
}
