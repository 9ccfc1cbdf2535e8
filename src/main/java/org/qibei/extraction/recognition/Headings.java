package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qibei.extraction.PlainText;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** Finds the headings of the six sections by their words; numerals may be wrong. */
final class Headings {
  private static final Pattern NUMERAL =
      Pattern.compile(
          "^(第[一二三四五六七八九十]+(部分|章)\\s*[、:：]?|[一二三四五六七八九十]{1,2}\\s*[、.．,，:：]|[一二三四五六七八九十]{1,2}\\s"
              + "|[一二三四五六](?=总体情况|主动公开|收到和处理|政府信息公开行政|因政府|行政机关|存在|其[他它]需要))\\s*");
  private static final Pattern LOWER_LEVEL = Pattern.compile("^[（(㈠-㈩①-⑳\\d].*");
  private static final Pattern BEFORE_TEXT = Pattern.compile("^[\\s\\p{Z}。：:]+");
  private static final double FIT = 0.55;
  private static final double FIT_WITHOUT_NUMERAL = 0.9;
  private static final double FIT_OUT_OF_ORDER = 0.85;
  private static final int LONGEST = 45;
  private static final int LONGEST_REST = 20;
  private static final int MANY_MORE = 2;

  private final List<Passage> passages;
  private final Form form;

  private Headings(List<Passage> passages, Form form) {
    this.passages = passages;
    this.form = form;
  }

  static List<Heading> of(List<Passage> passages, Form form) {
    Headings headings = new Headings(passages, form);
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      headings.at(i).ifPresent(found::add);
    }
    List<Heading> chain = withMisplaced(found, inOrder(found));
    List<Heading> lower = LowerHeadings.of(passages, form, Headings::inOrder);
    return lower.size() > MANY_MORE * chain.size() ? lower : chain;
  }

  /**
   * Numbered headings behind the first one whose sections the chain left out, for they stand in
   * another order than on the form; a list of contents stands before the first.
   */
  private static List<Heading> withMisplaced(List<Heading> found, List<Heading> chain) {
    if (chain.isEmpty()) {
      return chain;
    }
    Map<Section, Heading> all = new EnumMap<>(Section.class);
    found.stream()
        .filter(heading -> heading.passage() > chain.get(0).passage())
        .filter(heading -> heading.fit() >= FIT_OUT_OF_ORDER)
        .filter(heading -> NUMERAL.matcher(heading.text()).find())
        .forEach(heading -> all.merge(heading.section(), heading, Headings::better));
    chain.forEach(heading -> all.put(heading.section(), heading));
    return all.values().stream().sorted(Comparator.comparingInt(Heading::passage)).toList();
  }

  private static Heading better(Heading one, Heading other) {
    return other.fit() > one.fit() ? other : one;
  }

  private Optional<Heading> at(int index) {
    String text = passages.get(index).plain();
    if (text.isEmpty() || LOWER_LEVEL.matcher(text).matches() || passages.get(index).isTable()) {
      return Optional.empty();
    }
    String title = NUMERAL.matcher(text).replaceFirst("");
    boolean numbered = title.length() < text.length();
    if (text.length() > LONGEST || title.contains("。")) {
      return numbered ? beforeText(index, text, title, form) : Optional.empty();
    }
    Optional<Heading> alone = best(index, 1, text, title, numbered);
    Optional<Heading> twoLines = numbered ? withNextLine(index, text) : Optional.empty();
    return twoLines.filter(two -> alone.isEmpty() || two.fit() > alone.get().fit()).or(() -> alone);
  }

  private Optional<Heading> best(
      int index, int lines, String text, String title, boolean numbered) {
    String key = PlainText.key(title);
    Heading best = null;
    for (AcceptedHeading accepted : AcceptedHeading.of(form)) {
      double fit = accepted.key().likeness(key, FIT);
      if (fit > (best == null ? 0 : best.fit())) {
        best = new Heading(index, lines, accepted.section(), text, "", fit);
      }
    }
    Optional<Heading> likest =
        Optional.ofNullable(best)
            .filter(heading -> heading.fit() >= (numbered ? FIT : FIT_WITHOUT_NUMERAL));
    return numbered ? surer(likest, HeadingWords.in(index, lines, text, key)) : likest;
  }

  /** A heading's own word and numeral together say more than half a likeness to another one. */
  private static Optional<Heading> surer(Optional<Heading> likest, Optional<Heading> byWords) {
    boolean another =
        likest.isEmpty()
            || byWords.isPresent()
                && byWords.get().section() != likest.get().section()
                && byWords.get().fit() >= HeadingWords.WITH_ITS_NUMERAL
                && likest.get().fit() < FIT_WITHOUT_NUMERAL;
    return another ? byWords : likest;
  }

  private Optional<Heading> withNextLine(int index, String text) {
    int next = index + 1;
    while (next < passages.size() && passages.get(next).isBlank()) {
      next++;
    }
    if (next >= passages.size() || passages.get(next).kind() != Passage.Kind.LINE) {
      return Optional.empty();
    }
    String rest = passages.get(next).plain();
    if (rest.length() > LONGEST_REST || rest.contains("。")) {
      return Optional.empty();
    }
    String joined = text + rest;
    return best(index, next - index + 1, joined, NUMERAL.matcher(joined).replaceFirst(""), true);
  }

  /** A heading with its text on the same line. */
  static Optional<Heading> beforeText(int index, String text, String title, Form form) {
    return AcceptedHeading.of(form).stream()
        .filter(accepted -> accepted.begins(title))
        .findFirst()
        .map(
            accepted -> {
              int end = text.length() - title.length() + accepted.words().length();
              String rest = BEFORE_TEXT.matcher(text.substring(end)).replaceFirst("");
              return new Heading(index, 1, accepted.section(), text.substring(0, end), rest, 1);
            });
  }

  /** The end of the best chain that stops before a section; of equal ones the last. */
  private static int latestBest(int[] best, int section, double[] total) {
    int found = -1;
    for (int earlier = 0; earlier < section; earlier++) {
      int end = best[earlier];
      boolean better = end >= 0 && (found < 0 || total[end] > total[found]);
      boolean later = end >= 0 && found >= 0 && total[end] == total[found] && end > found;
      found = better || later ? end : found;
    }
    return found;
  }

  /** The best chain in the order of the form; of equal ones the last, after a list of contents. */
  private static List<Heading> inOrder(List<Heading> found) {
    double[] total = new double[found.size()];
    int[] before = new int[found.size()];
    int[] best = new int[Section.values().length];
    Arrays.fill(best, -1);
    for (int i = 0; i < found.size(); i++) {
      int section = found.get(i).section().ordinal();
      before[i] = latestBest(best, section, total);
      total[i] = found.get(i).fit() + (before[i] < 0 ? 0 : total[before[i]]);
      best[section] = best[section] < 0 || total[i] >= total[best[section]] ? i : best[section];
    }
    int last = latestBest(best, best.length, total);
    List<Heading> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(found.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }
}
