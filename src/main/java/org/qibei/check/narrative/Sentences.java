package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Prose;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/** Takes the text outside the tables apart into sentences; wrapped lines are joined first. */
final class Sentences {

  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?]+[。！？!?]?");
  private static final Pattern OPEN_END = Pattern.compile("[^。；：！？…”》）)!?;:|]$");
  private static final Pattern NEW_ITEM =
      Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六]|\\|)");
  private static final int WRAPPED = 20;

  private Sentences() {}

  static List<Sentence> of(AnnualReport report) {
    List<Sentence> sentences = new ArrayList<>();
    parts(report)
        .forEach(
            part ->
                joined(part.text())
                    .forEach(paragraph -> addSentences(part.place(), paragraph, sentences)));
    return List.copyOf(sentences);
  }

  private static Stream<Prose.Passage> parts(AnnualReport report) {
    return Stream.concat(
        Stream.of(new Prose.Passage(Place.report(), report.preamble())),
        report.sections().entrySet().stream()
            .map(part -> new Prose.Passage(Place.of(part.getKey()), part.getValue().text())));
  }

  private static void addSentences(Place place, String paragraph, List<Sentence> sentences) {
    String words = Sentence.hidden(paragraph);
    Matcher matcher = SENTENCE.matcher(words);
    String previous = "";
    while (matcher.find()) {
      sentences.add(
          new Sentence(
              place,
              paragraph.substring(matcher.start(), matcher.end()),
              matcher.group(),
              words.substring(0, matcher.start()),
              previous));
      previous = matcher.group();
    }
  }

  /** A long line without an end runs on in the next one, unless that begins an item. */
  private static List<String> joined(String text) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : Prose.paragraphs(text)) {
      int last = paragraphs.size() - 1;
      if (open && !NEW_ITEM.matcher(line).find()) {
        paragraphs.set(last, paragraphs.get(last) + line);
      } else {
        paragraphs.add(line);
      }
      open = line.length() >= WRAPPED && OPEN_END.matcher(line).find();
    }
    return paragraphs;
  }
}
