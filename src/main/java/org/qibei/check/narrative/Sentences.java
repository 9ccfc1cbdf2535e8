package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import org.qibei.check.Narrative;
import org.qibei.check.Part;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/** Takes the text outside the tables apart into sentences; wrapped lines are joined first. */
final class Sentences {

  private static final String CLOSED_ENDS = "。；：！？…”》）)!?;:|";
  private static final Phrase NEW_ITEM =
      Phrase.of("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|[一二三四五六七八九十]是|第[一二三四五六]|\\|)");
  private static final int WRAPPED = 20;

  private Sentences() {}

  static List<Sentence> of(Narrative narrative) {
    List<Sentence> sentences = new ArrayList<>();
    for (Part part : narrative.parts().toList()) {
      Topic topic = new Topic();
      for (String paragraph : joined(part.paragraphs())) {
        addSentences(part.place(), paragraph, topic.isRequestsIn(paragraph), sentences);
      }
    }
    return List.copyOf(sentences);
  }

  private static void addSentences(
      Place place, String paragraph, boolean onRequests, List<Sentence> sentences) {
    String words = Sentence.hidden(paragraph);
    String previous = "";
    int end;
    for (int start = 0; start < words.length(); start = end) {
      end = end(words, start);
      if (!isEnd(words.charAt(start))) {
        String sentence = words.substring(start, end);
        String before = words.substring(0, start);
        sentences.add(
            new Sentence(
                place, paragraph.substring(start, end), sentence, before, previous, onRequests));
        previous = sentence;
      }
    }
  }

  private static boolean isEnd(char mark) {
    return switch (mark) {
      case '。', '！', '？', '!', '?' -> true;
      default -> false;
    };
  }

  /** Behind the next mark that ends a sentence. */
  private static int end(String words, int start) {
    int end = start;
    while (end < words.length() && !isEnd(words.charAt(end))) {
      end++;
    }
    return Math.min(words.length(), end + 1);
  }

  /** A long line without an end runs on in the next one, unless that begins an item. */
  private static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      int last = paragraphs.size() - 1;
      if (open && !NEW_ITEM.isIn(line)) {
        paragraphs.set(last, paragraphs.get(last) + line);
      } else {
        paragraphs.add(line);
      }
      open = line.length() >= WRAPPED && CLOSED_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }
    return paragraphs;
  }
}
