package org.qibei.check.rule.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;

/** A word that is often mistaken for another, or one written twice in a row (FMT-05). */
public final class ProbableTypo implements Rule {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** Words whose doubling is often right: 信息公开公开目录, 加强工作工作力量, 有关规定规定应当公开. */
  private static final Set<String> DOUBLED_WELL =
      Set.of("公开", "工作", "信息", "管理", "服务", "情况", "平台", "制度", "研究", "讨论", "政府", "单位", "人员", "规定");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.narrative().body().flatMap(ProbableTypo::typos);
  }

  private static Stream<Flaw> typos(Paragraph part) {
    List<Flaw> found = new ArrayList<>();
    String text = part.text();
    Confusions.known()
        .in(
            text,
            hit ->
                found.add(flaw(part, hit.start(), hit.wrong(), hit.wrong()).expected(hit.right())));
    char[] letters = text.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      int length = doubled(letters, at);
      if (length > 0) {
        String word = text.substring(at, at + length);
        found.add(flaw(part, at, word + word, word + word).expected(word).grade("doubled"));
        at += 2 * length - 1;
      }
    }
    return found.stream();
  }

  private static Flaw flaw(Paragraph part, int at, String words, String declared) {
    return Flaw.at(part.place())
        .declared(declared)
        .quoting(Excerpt.around(part.text(), at, at + words.length()));
  }

  /** How long the word is that stands twice from here on; 0 when there is none. */
  private static int doubled(char[] letters, int at) {
    for (int length = Math.min(LONGEST, (letters.length - at) / 2); length >= SHORTEST; length--) {
      int again = at + length;
      if (letters[at] == letters[again]
          && Arrays.equals(letters, at, again, letters, again, again + length)
          && isWord(new String(letters, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isWord(String word) {
    boolean one = word.chars().distinct().count() == 1;
    return !one && word.chars().allMatch(Character::isIdeographic) && !DOUBLED_WELL.contains(word);
  }
}
