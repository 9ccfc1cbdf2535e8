package org.qibei.check.rule.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** A list 一是…二是… that closes its items now with 。, now with ；, or leaves out a number (FMT-07). */
public final class UntidyEnumeration implements Rule {

  private static final String NUMERALS = "一二三四五六七八九十";

  /** Behind a mark, or the first item straight behind a sub-heading. */
  private static final Phrase ITEM =
      Phrase.of("(?:^|(?<=[。；;，,：:！\\n])|(?<=方面|情况|工作|建设|保障|管理)(?=一))([一二三四五六七八九十])是(?!否)");

  private static final String CLOSINGS = "。；;，,！";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.narrative().written().flatMap(section -> untidy(dossier, section));
  }

  /** One item: its number, where it begins, and the mark that closed the one before it. */
  private record Item(int number, int start, char closing) {}

  private static Stream<Flaw> untidy(Dossier dossier, Section section) {
    String text = dossier.narrative().part(section).lines();
    Place place = Place.of(section);
    return lists(text).stream().flatMap(list -> fault(place, text, list).stream());
  }

  /** A list begins at 一是; a number goes on with the innermost list that waits for it. */
  private static List<List<Item>> lists(String text) {
    List<List<Item>> lists = new ArrayList<>();
    Deque<List<Item>> open = new ArrayDeque<>();
    for (MatchResult found : ITEM.all(text)) {
      int start = found.start();
      Item item = new Item(NUMERALS.indexOf(found.group(1)) + 1, start, closing(text, start));
      if (item.number() == 1) {
        open.push(new ArrayList<>(List.of(item)));
        lists.add(open.peek());
      } else if (!open.isEmpty()) {
        goOn(open, item);
      }
    }
    return lists;
  }

  /** A number that no list waits for is an odd one of the innermost list. */
  private static void goOn(Deque<List<Item>> open, Item item) {
    if (open.stream().anyMatch(list -> list.size() + 1 == item.number())) {
      while (open.peek().size() + 1 != item.number()) {
        open.pop();
      }
    }
    open.peek().add(item);
  }

  private static char closing(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == '\n') {
      at--;
    }
    return at >= 0 ? text.charAt(at) : '\n';
  }

  private static Optional<Flaw> fault(Place place, String text, List<Item> list) {
    String words = abridged(text, list);
    boolean inOrder = IntStream.range(0, list.size()).allMatch(i -> list.get(i).number() == i + 1);
    if (!inOrder) {
      return Optional.of(Flaw.at(place).grade("ordinal").quoting(words));
    }
    List<Character> closings =
        list.stream()
            .skip(1)
            .map(Item::closing)
            .filter(mark -> CLOSINGS.indexOf(mark) >= 0)
            .toList();
    return closings.stream().distinct().count() > 1
        ? Optional.of(Flaw.at(place).quoting(words))
        : Optional.empty();
  }

  /** 一是健全完善…。二是加强学习…；三是…: each item by its first words and its closing mark. */
  private static String abridged(String text, List<Item> list) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      int start = list.get(i).start();
      words.append(text, start, Math.min(text.length(), start + 6)).append('…');
      if (i + 1 < list.size()) {
        words.append(list.get(i + 1).closing());
      }
    }
    return Excerpt.beginning(words.toString().replace("\n", ""));
  }
}
