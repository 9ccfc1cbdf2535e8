package org.qibei.check.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A regular expression that is looked for in running text. It finds exactly what {@link Pattern}
 * finds; but where none of its beginnings stands, which is nearly everywhere, it is not even tried.
 */
public final class Phrase {

  private final Pattern pattern;
  private final Beginnings beginnings;

  private Phrase(Pattern pattern) {
    this.pattern = pattern;
    this.beginnings = BeginningsReader.read(pattern);
  }

  public static Phrase of(String expression) {
    return new Phrase(Pattern.compile(expression));
  }

  /** Whether the text has it anywhere. */
  public boolean isIn(String text) {
    return beginnings.next(text, 0) >= 0 && new Search(text).next();
  }

  /** The first hit, with its groups by name. */
  public Optional<Matcher> first(String text) {
    Search search = new Search(text);
    return search.next() ? Optional.of(search.matcher) : Optional.empty();
  }

  /** All hits in their order. */
  public List<MatchResult> all(String text) {
    return each(text, Matcher::toMatchResult);
  }

  /** What is made of each hit, which has its groups by name; the hit itself must not be kept. */
  public <T> List<T> each(String text, Function<Matcher, T> reading) {
    Search search = new Search(text);
    if (!search.next()) {
      return List.of();
    }
    List<T> found = new ArrayList<>();
    do {
      found.add(reading.apply(search.matcher));
    } while (search.next());
    return found;
  }

  /** All hits in their order. */
  public Stream<MatchResult> hits(String text) {
    return all(text).stream();
  }

  /** Where the last hit begins; -1 when there is none. */
  public int last(String text) {
    Search search = new Search(text);
    int last = -1;
    while (search.next()) {
      last = search.matcher.start();
    }
    return last;
  }

  /** The hit that is the whole text, with its groups by name. */
  public Optional<Matcher> whole(String text) {
    if (!beginnings.mayStand(text, 0)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** Whether it is the whole text. */
  public boolean matches(String text) {
    return whole(text).isPresent();
  }

  /** The text without it. */
  public String removedFrom(String text) {
    return replacedIn(text, hit -> "");
  }

  /** The text with other words, taken literally, in its place. */
  public String replacedIn(String text, Function<MatchResult, String> words) {
    Search search = new Search(text);
    if (!search.next()) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    int from = 0;
    do {
      replaced.append(text, from, search.matcher.start()).append(words.apply(search.matcher));
      from = search.matcher.end();
    } while (search.next());
    return replaced.append(text, from, text.length()).toString();
  }

  /** The expression as written. */
  @Override
  public String toString() {
    return pattern.pattern();
  }

  /** Whether a place where it cannot begin is passed over; false where it may begin anywhere. */
  boolean isQuick() {
    return !beginnings.areAnything();
  }

  /** One walk through a text, from hit to hit. */
  private final class Search {
    private final String text;
    private Matcher matcher;
    private int from;

    Search(String text) {
      this.text = text;
    }

    boolean next() {
      if (beginnings.areAnything()) {
        matcher = matcher == null ? pattern.matcher(text) : matcher;
        return matcher.find();
      }
      int at = beginnings.next(text, from);
      while (at >= 0 && !matchesAt(at)) {
        at = beginnings.next(text, at + 1);
      }
      if (at >= 0) {
        from = matcher.end() > at ? matcher.end() : at + 1;
      }
      return at >= 0;
    }

    private boolean matchesAt(int at) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(at, text.length()).lookingAt();
    }
  }
}
