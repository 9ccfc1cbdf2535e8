package org.qibei.extraction.ofd;

import java.util.ArrayList;
import java.util.List;

/** Arrays of numbers as OFD writes them. */
final class Numbers {
  private static final int MOST = 1000;

  private Numbers() {}

  static float[] of(String text) {
    return of(text, MOST);
  }

  /** No more than can be needed, whatever number of repetitions is claimed. */
  static float[] of(String text, int most) {
    List<Float> numbers = new ArrayList<>();
    String[] words = text.isBlank() ? new String[0] : text.strip().split("\\s+");
    for (int i = 0; i < words.length && numbers.size() < most; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int count = Integer.parseInt(words[i + 1]);
        for (int j = 0; j < count && numbers.size() < most; j++) {
          numbers.add(Float.parseFloat(words[i + 2]));
        }
        i += 2;
      } else {
        numbers.add(Float.parseFloat(words[i]));
      }
    }
    float[] array = new float[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }

  static float number(String text, float otherwise) {
    return text.isBlank() ? otherwise : Float.parseFloat(text.strip());
  }
}
