package org.qibei.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The running text of an invented report, put together of sentences that a voice and a year choose;
 * nobody says the same in two years that follow each other.
 */
final class DemoProse {

  private final ResourceBundle words =
      ResourceBundle.getBundle("org.qibei.demo.prose", Locale.ROOT);
  private final String voice;
  private final int year;
  private final Object[] slots;

  /** Slots as they stand in the files of texts; the voice is the name of whoever has written. */
  DemoProse(String voice, int year, Object... slots) {
    this.voice = voice;
    this.year = year;
    this.slots = slots.clone();
  }

  /** Section one: a lead and the five topics. */
  String overview() {
    String style = words.getString("style." + (1 + Math.floorMod(voice.hashCode(), 3)));
    String[] topics = {"active", "request", "manage", "platform", "guard"};
    Stream<String> paragraphs =
        IntStream.range(0, topics.length)
            .mapToObj(
                i -> heading(style, i, words.getString("topic." + topics[i])) + one(topics[i]));
    return lines(Stream.concat(Stream.of(one("lead")), paragraphs));
  }

  /** Section five: two problems and what is done about each. */
  String problems() {
    int first = choice("problem");
    int count = count("problem");
    int second = (first + 1 + Math.floorMod(voice.hashCode() / 7, count - 1)) % count;
    return new MessageFormat(words.getString("frame." + (1 + choice("frame"))), Locale.ROOT)
        .format(
            new Object[] {
              nth("problem", first),
              nth("problem", second),
              nth("measure", first),
              nth("measure", second)
            });
  }

  /** Section six: the fee and what is usually told beside it. */
  String others() {
    return lines(
        Stream.of("fee", "points", "proposals", "novelty")
            .map(item -> words.getString("other." + item) + one(item)));
  }

  private String heading(String style, int index, String topic) {
    return new MessageFormat(style, Locale.ROOT)
        .format(
            new Object[] {
              words.getString("numerals").substring(index, index + 1),
              String.valueOf(index + 1),
              topic
            });
  }

  private String one(String slot) {
    return new MessageFormat(nth(slot, choice(slot)), Locale.ROOT).format(slots);
  }

  private String nth(String slot, int index) {
    return words.getString(slot + "." + (index + 1));
  }

  /** Which of the sentences: another one each year. */
  private int choice(String slot) {
    int count = count(slot);
    return (new SplittableRandom((long) voice.hashCode() << 32 ^ slot.hashCode()).nextInt(count)
            + year)
        % count;
  }

  private int count(String slot) {
    return (int) IntStream.iterate(1, i -> words.containsKey(slot + "." + i), i -> i + 1).count();
  }

  private static String lines(Stream<String> paragraphs) {
    return paragraphs.collect(Collectors.joining("\n"));
  }
}
