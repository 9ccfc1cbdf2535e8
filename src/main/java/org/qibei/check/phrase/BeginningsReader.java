package org.qibei.check.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression how it can begin. An expression that holds anything unknown here
 * counts as one that may begin anywhere.
 */
final class BeginningsReader {

  private static final String EACH_LINE = "(?m)";
  private static final List<String> AROUND = List.of("(?=", "(?!", "(?<=", "(?<!");
  private static final String REPEATERS = "?*+{";

  private final String source;
  private final boolean lines;
  private int at;
  private boolean understood = true;

  private BeginningsReader(String source) {
    this.source = source;
    this.lines = source.contains(EACH_LINE);
  }

  static Beginnings read(Pattern pattern) {
    String source = pattern.pattern();
    boolean whole = source.chars().noneMatch(letter -> Character.isSurrogate((char) letter));
    if (!whole) {
      return new Beginnings(Opening.UNKNOWN);
    }
    BeginningsReader reader = new BeginningsReader(source);
    List<Opening> openings = reader.alternatives();
    return new Beginnings(reader.understood ? openings : Opening.UNKNOWN);
  }

  private List<Opening> alternatives() {
    List<Opening> all = new ArrayList<>(sequence());
    while (has("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<Opening> sequence() {
    List<Opening> openings = Opening.NOTHING;
    while (at < source.length() && !has("|") && !has(")")) {
      openings = Opening.then(openings, repeated(part()));
    }
    return openings;
  }

  private List<Opening> part() {
    char mark = source.charAt(at);
    if (mark == '(') {
      return group();
    }
    if (mark == '[') {
      Choice choice = Choice.at(source, at);
      at = choice.end();
      return Opening.of(choice.letters());
    }
    at++;
    return switch (mark) {
      case '^' -> lines ? Opening.NOTHING : Opening.START;
      case '$' -> Opening.NOTHING;
      case '.' -> Opening.of(Letters.ANY);
      case '\\' -> escaped();
      default -> Opening.of(Letters.range(mark, mark));
    };
  }

  private List<Opening> escaped() {
    Escape escape = Escape.at(source, at);
    at = escape.end();
    understood &= escape.kind() != Escape.Kind.UNKNOWN;
    return switch (escape.kind()) {
      case LETTER -> Opening.of(escape.letters());
      case PLACE -> Opening.NOTHING;
      case WORDS, UNKNOWN -> Opening.UNKNOWN;
    };
  }

  /** What stands in round brackets; what is only looked at has no length. */
  private List<Opening> group() {
    if (has(EACH_LINE)) {
      at += EACH_LINE.length();
      return Opening.NOTHING;
    }
    boolean around = AROUND.stream().anyMatch(this::has);
    at = inside();
    List<Opening> openings = alternatives();
    at++;
    return around ? Opening.NOTHING : openings;
  }

  /** Where the words of a group begin, behind what says of which kind it is. */
  private int inside() {
    if (!has("(?")) {
      return at + 1;
    }
    if (has("(?<=") || has("(?<!")) {
      return at + 4;
    }
    if (has("(?<")) {
      return source.indexOf('>', at) + 1;
    }
    understood &= has("(?:") || has("(?=") || has("(?!") || has("(?>");
    return at + 3;
  }

  /** The part as often as the mark behind it allows. */
  private List<Opening> repeated(List<Opening> part) {
    if (at >= source.length() || REPEATERS.indexOf(source.charAt(at)) < 0) {
      return part;
    }
    char mark = source.charAt(at);
    int least = mark == '+' ? 1 : mark == '{' ? least() : 0;
    at = mark == '{' ? source.indexOf('}', at) + 1 : at + 1;
    if (has("?") || has("+")) {
      at++;
    }
    List<Opening> openings = new ArrayList<>(least == 0 ? Opening.NOTHING : List.of());
    openings.addAll(mark == '?' ? part : Opening.then(part, again(part, least)));
    return openings;
  }

  /** What may follow the first time: the same once more, or what stands behind it. */
  private static List<Opening> again(List<Opening> part, int least) {
    List<Opening> more = new ArrayList<>(part);
    if (least < 2) {
      more.addAll(Opening.NOTHING);
    }
    return more;
  }

  private int least() {
    int end = at + 1;
    while (Character.isDigit(source.charAt(end))) {
      end++;
    }
    return Integer.parseInt(source.substring(at + 1, end));
  }

  private boolean has(String mark) {
    return source.startsWith(mark, at);
  }
}
