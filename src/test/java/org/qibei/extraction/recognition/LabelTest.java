package org.qibei.extraction.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qibei.form.Form;
import org.qibei.form.Forms;

/** What is counted in bits is what counting letter by letter gives. */
class LabelTest {
  private static final String LETTERS = "三本年度办理结果予以公开部分";
  private static final int TRIALS = 4000;
  private static final double NEVER_TOO_LITTLE = -1;

  private final Random random = new Random(5);

  @Test
  void editsOfTheBestPart() {
    for (int trial = 0; trial < TRIALS; trial++) {
      String label = word(1 + random.nextInt(70));
      String text = random.nextBoolean() ? word(random.nextInt(90)) : damaged(label);
      double expected = 1 - Similarity.editsOfBestPart(text, label) / (double) label.length();
      assertThat(new Label(label).contained(text)).as(label + " in " + text).isEqualTo(expected);
    }
  }

  @Test
  void fitIsTheSameOrTooLittle() {
    for (int trial = 0; trial < TRIALS; trial++) {
      String label = word(1 + random.nextInt(30));
      String text = damaged(label);
      double whole = Similarity.of(text, label);
      assertThat(new Label(label).fit(text, NEVER_TOO_LITTLE)).isEqualTo(whole);
      assertThat(new Label(label).fit(text, 0.5))
          .isIn(whole > 0.5 ? new Object[] {whole} : new Object[] {whole, 0.0});
    }
  }

  @Test
  void likenessIsTheLongestCommonSubsequence() {
    for (int trial = 0; trial < TRIALS; trial++) {
      String label = word(1 + random.nextInt(45));
      String text = random.nextBoolean() ? damaged(label) : word(1 + random.nextInt(45));
      double expected = common(label, text) / (double) Math.max(label.length(), text.length());
      assertThat(new Label(label).likeness(text, 0)).isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void noHeadingIsLongerThanAWordHasBits() {
    for (Form form : Forms.all()) {
      assertThat(AcceptedHeading.of(form))
          .allSatisfy(each -> assertThat(each.key().length()).isLessThan(LetterPlaces.LONGEST));
    }
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private String damaged(String label) {
    StringBuilder text = new StringBuilder(label);
    for (int i = random.nextInt(4); i > 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, word(1 + random.nextInt(3)));
        default -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return text.toString();
  }

  private static int common(String a, String b) {
    int[][] length = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        length[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[a.length()][b.length()];
  }
}
