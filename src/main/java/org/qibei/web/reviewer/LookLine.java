package org.qibei.web.reviewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.Wording;
import org.qibei.review.SecondLook;
import org.qibei.web.Dates;
import org.qibei.web.Texts;

/**
 * A line of the list of decisions to look at again: which decisions, what was decided, and what
 * became of the facts.
 */
public record LookLine(
    String decisions, String title, String place, String rule, String decided, String change) {

  /** Decisions on one rule and table that ended in the same way stand in one line. */
  static List<LookLine> of(List<SecondLook> looks, Texts texts, Dates dates) {
    Wording wording = Wording.in(texts.messages().locale());
    Map<String, List<SecondLook>> alike =
        looks.stream()
            .collect(Collectors.groupingBy(LookLine::key, LinkedHashMap::new, Collectors.toList()));
    List<LookLine> lines = new ArrayList<>();
    alike.values().forEach(some -> lines.add(line(some, wording, texts, dates)));
    return lines;
  }

  private static String key(SecondLook look) {
    boolean alone = look.now().isPresent() || look.before().isEmpty();
    return alone
        ? String.valueOf(look.decision())
        : String.join(
            "|",
            look.before().get().group(),
            look.verdict().name(),
            look.cause().id(),
            look.reason().orElse(""));
  }

  private static LookLine line(List<SecondLook> looks, Wording wording, Texts texts, Dates dates) {
    SecondLook first = looks.get(0);
    String key = "reviewer.look." + first.verdict().name().toLowerCase(Locale.ROOT);
    return new LookLine(
        looks.stream()
            .map(SecondLook::decision)
            .map(String::valueOf)
            .collect(Collectors.joining(",")),
        wording.title(first.rule()),
        place(looks, wording),
        first.rule(),
        texts.of(key, first.by(), dates.time(first.at()), first.reason().orElse("")),
        change(looks, wording, texts));
  }

  private static String place(List<SecondLook> looks, Wording wording) {
    List<Finding> before = befores(looks);
    return before.isEmpty()
        ? wording.place(looks.get(0).place())
        : wording.grouped(before).get(0).place();
  }

  private static String change(List<SecondLook> looks, Wording wording, Texts texts) {
    SecondLook first = looks.get(0);
    String what = "reviewer.look." + first.cause().id();
    String was = said(befores(looks), wording);
    return first
        .now()
        .map(now -> texts.of(what + ".changed", was, wording.message(now)))
        .orElseGet(() -> texts.of(what + ".gone", was));
  }

  private static List<Finding> befores(Collection<SecondLook> looks) {
    return looks.stream().flatMap(look -> look.before().stream()).toList();
  }

  private static String said(List<Finding> findings, Wording wording) {
    return findings.isEmpty() ? "—" : wording.grouped(findings).get(0).message();
  }
}
