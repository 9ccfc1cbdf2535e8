package org.qibei.check.rule.law;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/**
 * The number (文号) of a known document with a wrong mark, year, bracket or number (LEG-03); spaces
 * and line breaks within it do not count.
 */
public final class MiswrittenNumber implements Rule {

  private static final Phrase NUMBER =
      Phrase.of(
          "(国办[\\p{IsHan}]{0,6}?)([^\\p{IsHan}\\d]{0,2})(20\\d\\d)([^\\p{IsHan}\\d]{0,2})第?(\\d{1,3})号");
  private static final String OFFICE = "国办公开";
  private static final Phrase AFTER_A_TITLE =
      Phrase.of("(信息处理费管理办法|有关项目填报问题的解释)[^。；，《]{0,6}?" + NUMBER);
  private static final Map<String, String> MARKS =
      Map.of(
          "2019/60", "国办公开办函",
          "2021/30", "国办公开办函",
          "2020/109", "国办函",
          "2016/201", "国办公开办函");
  private static final Map<String, String> TITLED =
      Map.of("信息处理费管理办法", "2020/109", "有关项目填报问题的解释", "2016/201");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.passages(dossier).stream()
        .flatMap(
            passage ->
                Stream.concat(
                        NUMBER.hits(passage.text()).flatMap(MiswrittenNumber::marked),
                        AFTER_A_TITLE.hits(passage.text()).flatMap(MiswrittenNumber::titled))
                    .map(
                        wrong ->
                            Flaw.at(passage.place())
                                .declared(wrong.written())
                                .expected(wrong.right())))
        .distinct();
  }

  /** Year and number of a known document, with another mark or other brackets. */
  private static Stream<Wrong> marked(MatchResult hit) {
    return Optional.ofNullable(MARKS.get(hit.group(3) + "/" + hit.group(5)))
        .map(mark -> number(mark, hit.group(3) + "/" + hit.group(5)))
        .filter(right -> isOfTheSameOffice(hit.group(1), right))
        .filter(right -> !right.equals(plain(hit.group())))
        .map(right -> new Wrong(hit.group(), right))
        .stream();
  }

  /** 国办发 and 国办函 have numbers of their own, which may be the same. */
  private static boolean isOfTheSameOffice(String mark, String right) {
    return mark.startsWith(OFFICE) || right.startsWith(mark) && !right.startsWith(OFFICE);
  }

  /** Another number behind the title of a known document; what is only miswritten is told above. */
  private static Stream<Wrong> titled(MatchResult hit) {
    String known = TITLED.get(hit.group(1));
    boolean same = known.equals(hit.group(4) + "/" + hit.group(6));
    String written = hit.group().substring(hit.start(2) - hit.start());
    return same ? Stream.empty() : Stream.of(new Wrong(written, number(MARKS.get(known), known)));
  }

  private static String number(String mark, String known) {
    String[] parts = known.split("/");
    return mark + "〔" + parts[0] + "〕" + parts[1] + "号";
  }

  /** Brackets of another typeface are the same brackets. */
  private static String plain(String number) {
    return number.replaceAll("[﹝❲]", "〔").replaceAll("[﹞❳]", "〕");
  }

  /** A number as it stands there and as it should. */
  private record Wrong(String written, String right) {}
}
