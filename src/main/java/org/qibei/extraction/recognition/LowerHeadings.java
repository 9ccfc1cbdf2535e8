package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Form;
import org.qibei.form.Section;

/**
 * Headings of the six sections that are numbered like headings of a lower level (1、 （一） 第1部分): they
 * count only together, each with its section's own number, so that no sub-heading is taken for one.
 */
final class LowerHeadings {
  private static final String NUMERALS = "一二三四五六";
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("^([1-6])(?:\\s*[、.．,，:：]\\s*|\\s+)(?=\\P{Nd})"),
          Pattern.compile("^[（(]\\s*([一二三四五六])\\s*[)）]\\s*[、.．,，:：]?\\s*"),
          Pattern.compile("^[（(]\\s*([1-6])\\s*[)）]\\s*[、.．,，:：]?\\s*"),
          Pattern.compile("^第\\s*([1-6])\\s*(?:部分|章)\\s*[、.．,，:：]?\\s*"));
  private static final double AS_ON_THE_FORM = 0.9;
  private static final int ENOUGH = 4;
  private static final int LONGEST = 45;

  private final List<Passage> passages;
  private final Form form;
  private final Pattern style;

  private LowerHeadings(List<Passage> passages, Form form, Pattern style) {
    this.passages = passages;
    this.form = form;
    this.style = style;
  }

  /** The headings of the first numbering that four sections have, put into one chain. */
  static List<Heading> of(
      List<Passage> passages, Form form, Function<List<Heading>, List<Heading>> chain) {
    return STYLES.stream()
        .map(style -> new LowerHeadings(passages, form, style))
        .map(lower -> lower.chained(chain))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Heading> chained(Function<List<Heading>, List<Heading>> chain) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      at(i).ifPresent(found::add);
    }
    if (found.size() < ENOUGH) {
      return List.of();
    }
    List<Heading> chained = chain.apply(found);
    long sure = chained.stream().filter(heading -> heading.fit() >= AS_ON_THE_FORM).count();
    return sure >= ENOUGH && partText(chained) ? chained : List.of();
  }

  /** Lines behind one another are a list of contents. */
  private boolean partText(List<Heading> chained) {
    long apart =
        IntStream.range(1, chained.size())
            .filter(i -> hasText(chained.get(i - 1), chained.get(i)))
            .count();
    return apart >= ENOUGH - 1;
  }

  private boolean hasText(Heading from, Heading to) {
    return !from.rest().isEmpty()
        || passages.subList(from.passage() + 1, to.passage()).stream()
            .anyMatch(passage -> !passage.isBlank());
  }

  private Optional<Heading> at(int index) {
    Passage passage = passages.get(index);
    String text = passage.plain();
    Matcher number = style.matcher(text);
    if (passage.isTable() || !number.find()) {
      return Optional.empty();
    }
    Section section = section(number.group(1));
    String title = text.substring(number.end());
    return text.length() > LONGEST || title.contains("。")
        ? Headings.beforeText(index, text, title, form).filter(found -> found.section() == section)
        : alone(index, text, PlainText.key(title), section);
  }

  private Optional<Heading> alone(int index, String text, String key, Section section) {
    boolean known =
        AcceptedHeading.of(form).stream()
            .filter(accepted -> accepted.section() == section)
            .anyMatch(accepted -> accepted.key().likeness(key, AS_ON_THE_FORM) >= AS_ON_THE_FORM);
    return known
        ? Optional.of(new Heading(index, 1, section, text, "", 1))
        : HeadingWords.in(index, 1, text, key).filter(found -> found.section() == section);
  }

  private static Section section(String number) {
    int ordinal = NUMERALS.indexOf(number);
    return Section.values()[ordinal < 0 ? Integer.parseInt(number) - 1 : ordinal];
  }
}
