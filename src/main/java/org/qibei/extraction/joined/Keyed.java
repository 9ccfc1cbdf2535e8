package org.qibei.extraction.joined;

import java.util.stream.IntStream;
import org.qibei.extraction.PlainText;

/** A text's letters and digits in their ordinary forms, each with its place in the text. */
final class Keyed {
  private final String text;
  private final String key;
  private final int[] places;

  private Keyed(String text, String key, int[] places) {
    this.text = text;
    this.key = key;
    this.places = places;
  }

  static Keyed of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    IntStream.Builder places = IntStream.builder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (PlainText.isKeptInKeys(text.charAt(i))) {
        places.add(i);
        key.append(text.charAt(i));
        continue;
      }
      String letter = PlainText.key(Character.toString(text.codePointAt(i)));
      for (int j = 0; j < letter.length(); j++) {
        places.add(i);
      }
      key.append(letter);
    }
    return new Keyed(text, key.toString(), places.build().toArray());
  }

  String text() {
    return text;
  }

  String key() {
    return key;
  }

  /** Where the letter at this place of the key stands in the text. */
  int start(int place) {
    return place < places.length ? places[place] : text.length();
  }

  /** Where the letter before this place of the key ends in the text. */
  int end(int place) {
    int last = places[place - 1];
    return last + Character.charCount(text.codePointAt(last));
  }
}
