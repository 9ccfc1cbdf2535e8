package org.qibei.extraction.recognition;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.form.Section;

/**
 * The sections by the words that no heading of theirs does without, for numbered headings that are
 * worded unlike the form; which words are accepted is the rules' business.
 */
final class HeadingWords {

  /** The fit where the numeral is the section's own, too. */
  static final double WITH_ITS_NUMERAL = 0.8;

  private static final double WITH_ANOTHER = 0.5;
  private static final int LONGEST = 30;
  private static final String NUMERALS = "一二三四五六";
  private static final Pattern NUMERAL = Pattern.compile("^第?([一二三四五六])(?![一二三四五六七八九十])");
  private static final Map<Section, Pattern> WORDS = new EnumMap<>(Section.class);

  static {
    put(Section.OVERVIEW, "(?:总体|整体)[^，。：；]{0,12}$|(?:基本|工作|开展)(?:工作)?情况$|^(?:工作)?(?:概述|概况)$");
    put(Section.PROACTIVE_DISCLOSURE, "主动公开[^，。：；]{0,12}$");
    put(Section.REQUESTS, "(?:申请公开|公开申请|依申请)[^，。：；]{0,12}情况$");
    put(Section.REVIEW_LITIGATION, "(?:复议|诉讼)[^，。：；]{0,8}$");
    put(Section.PROBLEMS_IMPROVEMENT, "(?:问题|不足|困难|短板|差距)[^，。：；]{0,14}$");
    put(Section.OTHER_MATTERS, "^其[他它][^，。：；]{0,12}$|需要(?:报告|说明|汇报)[^，。：；]{0,10}$");
  }

  private HeadingWords() {}

  private static void put(Section section, String words) {
    WORDS.put(section, Pattern.compile(words));
  }

  /** The section that a numbered line names, with how sure that is. */
  static Optional<Heading> in(int index, int lines, String text, String key) {
    return WORDS.entrySet().stream()
        .filter(words -> key.length() <= LONGEST && words.getValue().matcher(key).find())
        .map(
            words -> new Heading(index, lines, words.getKey(), text, "", fit(text, words.getKey())))
        .max((one, other) -> Double.compare(one.fit(), other.fit()));
  }

  private static double fit(String text, Section section) {
    Matcher numeral = NUMERAL.matcher(text);
    boolean its = numeral.find() && NUMERALS.indexOf(numeral.group(1)) == section.ordinal();
    return its ? WITH_ITS_NUMERAL : WITH_ANOTHER;
  }
}
