package org.qibei.check.rule.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** A bracket, book-title mark or quotation mark without its other half (FMT-03; GB/T 15834). */
public final class UnpairedMark implements Rule {

  private static final String OPENING = "（《“〔【(";
  private static final String CLOSING = "）》”〕】)";
  private static final int ROUND = 0;
  private static final int PLAIN_ROUND = 5;
  private static final Phrase ENUMERATOR =
      Phrase.of("(?m)^[（(]?[0-9一二三四五六七八九十]{1,3}[）)]|(?<=[。；;：:])[0-9一二三四五六七八九十]{1,2}[）)]");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.narrative().written().flatMap(section -> unpaired(dossier, section));
  }

  private static Stream<Flaw> unpaired(Dossier dossier, Section section) {
    String text =
        ENUMERATOR.replacedIn(
            dossier.narrative().part(section).lines(), found -> "　".repeat(found.group().length()));
    return lonely(text).stream().sorted().map(at -> flaw(Place.of(section), text, at));
  }

  private static Flaw flaw(Place place, String text, int at) {
    char mark = text.charAt(at);
    int opening = OPENING.indexOf(mark);
    char missing = opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(CLOSING.indexOf(mark));
    return Flaw.at(place)
        .declared(String.valueOf(mark))
        .expected(String.valueOf(missing))
        .quoting(Excerpt.around(text, at, at + 1).replace("　", "").replace("\n", ""));
  }

  /** The positions of all marks that have no partner; a pair of mixed widths is a pair. */
  private static List<Integer> lonely(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> lonely = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '（', '《', '“', '〔', '【', '(' -> open.push(at);
        case '）', '》', '”', '〕', '】', ')' -> close(text, at, open, lonely);
        default -> {}
      }
    }
    lonely.addAll(open);
    return lonely;
  }

  private static void close(String text, int at, Deque<Integer> open, List<Integer> lonely) {
    int kind = kind(CLOSING.indexOf(text.charAt(at)));
    boolean expected =
        open.stream().anyMatch(start -> kind(OPENING.indexOf(text.charAt(start))) == kind);
    if (!expected) {
      lonely.add(at);
      return;
    }
    while (kind(OPENING.indexOf(text.charAt(open.peek()))) != kind) {
      lonely.add(open.pop());
    }
    open.pop();
  }

  private static int kind(int mark) {
    return mark == PLAIN_ROUND ? ROUND : mark;
  }
}
