package org.qibei.extraction.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.extraction.PlainText;

/** The year reported on: from the title, the period, or the year that is spoken of most. */
final class FiscalYear {
  private static final Pattern PERIOD = Pattern.compile("(20\\d{2})年1月1日.{0,12}12月31日");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!\\d)");

  private FiscalYear() {}

  static OptionalInt of(TitlePage title, List<Passage> passages) {
    if (title.year().isPresent()) {
      return title.year();
    }
    StringBuilder words = new StringBuilder();
    passages.forEach(passage -> words.append(passage.text()).append(' '));
    String text = PlainText.tight(words.toString());
    Matcher period = PERIOD.matcher(text);
    return period.find() ? OptionalInt.of(Integer.parseInt(period.group(1))) : most(text);
  }

  private static OptionalInt most(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> OptionalInt.of(entry.getKey()))
        .orElse(OptionalInt.empty());
  }
}
