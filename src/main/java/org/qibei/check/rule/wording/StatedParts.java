package org.qibei.check.rule.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.phrase.Phrase;

/** The parts that a preamble says the report consists of: 由甲、乙、丙三个部分组成. */
record StatedParts(
    int stated,
    List<String> listed,
    List<String> listedWidely,
    List<String> listedByBothMarks,
    boolean open,
    boolean pairMayBeTwo,
    String words) {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String NUMBER = "(?<n>\\d{1,2}|[一二三四五六七八九十])(?:个|大)?部分";
  private static final List<Phrase> FORMS =
      List.of(
          Phrase.of(
              "(?:由|包括|包含)(?<list>(?:(?!由|包括|包含)[^。；：]){10,300}?)(?:[，,]?(?:等|共计|共|总共|这))*"
                  + NUMBER),
          Phrase.of("(?:共分为|共分|分为|共|包括)" + NUMBER + "(?:组成|内容)?[：:，,](?<list>[^。；]{10,300})"));

  private static final Phrase ONE =
      Phrase.of("《[^》]*》|“[^”]*”|（[^）]*）|行政复议[、，,和及](?:被?提起)?行政诉讼|问题[、，,和及](?:整改|改进)[^、，,]*");

  /** Without 情况 behind them, reconsiderations and suits may be told as two parts. */
  private static final Phrase PAIR = Phrase.of("行政复议[、，,]行政诉讼(?=[、，,；;])");

  private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");
  private static final Pattern COMMA = Pattern.compile("[，,；;]");
  private static final Phrase LAST = Phrase.of("(?:以及|及|和)(?=其他|其它|需要)");
  private static final Phrase END = Phrase.of(".*(?:情况|事项|措施|问题|附件|附表|说明|建议|打算)$");
  private static final Phrase OWN = Phrase.of("总体情况|主动公开");
  private static final int ENOUGH = 3;

  static Optional<StatedParts> in(String text) {
    return FORMS.stream()
        .flatMap(form -> form.first(text).stream())
        .filter(found -> OWN.isIn(found.group("list")))
        .findFirst()
        .map(StatedParts::read);
  }

  /**
   * Whether the number fits the list, read narrowly, with half-names joined to the next, or with
   * both marks dividing it; 等 may stand for the parts that a shorter list leaves out.
   */
  boolean addUp() {
    return Stream.of(listed, listedWidely, listedByBothMarks)
        .anyMatch(
            parts ->
                stated == parts.size()
                    || pairMayBeTwo && stated == parts.size() + 1
                    || open && parts.size() < stated);
  }

  private static StatedParts read(Matcher found) {
    String number = found.group("n");
    int stated =
        NUMERALS.contains(number) ? NUMERALS.indexOf(number) + 1 : Integer.parseInt(number);
    String held = held(found.group("list").replace("”“", "”、“"));
    List<String> parts = parts(held);
    List<String> byBoth = joined(split(SEPARATOR, LAST.replacedIn(held, hit -> "，")));
    boolean open = found.group().contains(found.group("list") + "等");
    boolean pair = PAIR.isIn(found.group("list"));
    return new StatedParts(stated, parts, joined(parts), byBoth, open, pair, found.group());
  }

  private static String held(String list) {
    return ONE.replacedIn(list, hit -> SEPARATOR.matcher(hit.group()).replaceAll("·"));
  }

  /** The list split at its weakest separator; what belongs together is held together first. */
  private static List<String> parts(String held) {
    Pattern separator = split(COMMA, held).size() >= ENOUGH ? COMMA : SEPARATOR;
    String plain = separator == COMMA ? held.replace("、", "·") : held;
    return split(separator, LAST.replacedIn(plain, hit -> "，"));
  }

  private static List<String> split(Pattern separator, String list) {
    return Arrays.stream(separator.split(list)).filter(part -> part.length() > 1).toList();
  }

  /** A part without its own ending belongs to the next one: 主动公开、依申请公开情况. */
  private static List<String> joined(List<String> parts) {
    Stream.Builder<String> joined = Stream.builder();
    String open = "";
    for (String part : parts) {
      open += part;
      if (END.matches(part)) {
        joined.add(open);
        open = "";
      }
    }
    return (open.isEmpty() ? joined : joined.add(open)).build().toList();
  }
}
