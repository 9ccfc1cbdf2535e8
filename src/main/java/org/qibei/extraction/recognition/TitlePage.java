package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qibei.extraction.PlainText;

/** The title of a report with the agency and the year in it. */
record TitlePage(Optional<String> title, List<Passage> lines) {
  private static final Pattern TITLE =
      Pattern.compile(".*(年度报告|工作报告|年报|信息公开工作情况的?报告)(（[^）]*）|格式模板.*|的?(公示|公告|通告|通知))?$");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(关于)?(\\d{4}|[〇○零一二三四五六七八九]{4})年(度)?(的)?|政府信息公开(工作)?(年度)?(工作)?(报告|年报).*$|(政府)?信息公开.*$");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年");

  /** What of a title may stand below the line that it fills. */
  private static final Pattern REST = Pattern.compile("度?报?告");

  private static final Pattern ONLY_THE_YEAR = Pattern.compile("[（(]?" + YEAR + "度?[）)]?");

  /** The agency in brackets below or behind a title that begins with the year. */
  private static final Pattern NAME_IN_BRACKETS = Pattern.compile("[（(][\\p{IsHan}]{4,30}[）)]");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("^(" + YEAR + ".*)[（(]([\\p{IsHan}]{4,30})[）)]$");
  private static final int LINES = 40;
  private static final int LINES_OF_A_TITLE = 4;
  private static final int LONGEST_LINE = 45;
  private static final Pattern LABEL = Pattern.compile("^(标题|题目|名称|信息名称)[:：]\\s*");
  private static final int LONGEST_LABEL = 5;

  static TitlePage of(List<Passage> passages) {
    return IntStream.range(0, Math.min(passages.size(), LINES))
        .mapToObj(i -> endingWith(passages, i))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(new TitlePage(Optional.empty(), List.of()));
  }

  /** The title whose words end in a passage, or with the rest of them in the one below. */
  static Optional<TitlePage> endingWith(List<Passage> passages, int at) {
    if (isLong(passages.get(at))) {
      return Optional.empty();
    }
    String line = words(passages.get(at));
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    boolean ends = at + 1 == passages.size() || isLong(passages.get(at + 1));
    String below = ends ? "" : words(passages.get(at + 1));
    boolean torn = REST.matcher(below).matches() && TITLE.matcher(line + below).matches();
    if (!torn && !TITLE.matcher(line).matches()) {
      return Optional.empty();
    }
    boolean goesOn =
        torn
            || !YEAR.matcher(line).find() && ONLY_THE_YEAR.matcher(below).matches()
            || nameIn(line).isEmpty() && NAME_IN_BRACKETS.matcher(below).matches();
    return Optional.of(from(passages, goesOn ? at + 1 : at, goesOn ? line + below : line));
  }

  /** Goes up until agency and year are both in the title. */
  private static TitlePage from(List<Passage> passages, int last, String end) {
    String title = end;
    int first = end.equals(words(passages.get(last))) ? last : last - 1;
    int lines = 1;
    for (int i = first - 1; i >= 0 && lines < LINES_OF_A_TITLE && !isWhole(title); i--) {
      String above = words(passages.get(i));
      if (above.isEmpty()) {
        continue;
      }
      if (above.length() > LONGEST_LINE || above.matches(".*[。；：:，！].*") || above.equals("正文")) {
        break;
      }
      title = above + title;
      first = i;
      lines++;
    }
    boolean subject = title.contains("信息公开") || title.contains("政务公开");
    return subject
        ? new TitlePage(Optional.of(title), List.copyOf(passages.subList(first, last + 1)))
        : new TitlePage(Optional.empty(), List.of());
  }

  /** Whether a passage only repeats the title or a line of it. */
  boolean isRepeatedBy(Passage passage) {
    String words = words(passage).replace(" ", "");
    return lines.contains(passage)
        || words.length() >= 2
            && title.filter(text -> text.replace(" ", "").contains(words)).isPresent();
  }

  Optional<String> agency() {
    return title
        .map(TitlePage::nameIn)
        .map(name -> name.replaceFirst("^关于", ""))
        .filter(name -> name.length() >= 2);
  }

  OptionalInt year() {
    return title.map(TitlePage::year).orElse(OptionalInt.empty());
  }

  /** The first year in a text, in Arabic or Chinese digits. */
  static OptionalInt year(String text) {
    Matcher matcher = YEAR.matcher(PlainText.tight(text));
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(ChineseDate.digits(matcher.group(1))))
        : OptionalInt.empty();
  }

  private static boolean isWhole(String title) {
    return title.contains("信息公开") && YEAR.matcher(title).find() && nameIn(title).length() >= 2;
  }

  /** What is left of a title without year and subject. */
  private static String nameIn(String title) {
    String inOrder = NAME_BEHIND.matcher(title).replaceFirst("$3$1");
    return SUBJECT.matcher(inOrder).replaceAll("").strip();
  }

  /** Told without taking its spaces out first: most passages are far too long for a title. */
  private static boolean isLong(Passage passage) {
    return PlainText.isLongerThan(LONGEST_LINE + LONGEST_LABEL, passage.text());
  }

  private static String words(Passage passage) {
    return LABEL.matcher(PlainText.tight(passage.plain())).replaceFirst("");
  }
}
