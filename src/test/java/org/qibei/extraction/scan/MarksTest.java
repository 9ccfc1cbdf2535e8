package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written in a cell is told from the rests of its rules, and figures from words. */
class MarksTest {

  private static Marks marks(Consumer<Graphics2D> drawing) {
    GreyPicture picture = Paper.with(drawing);
    return new Marks(Ink.of(picture), Paper.POINT, 200, 200, 600, 350);
  }

  @Test
  void theRestsOfRulesAndDustAreNothing() {
    Marks marks =
        marks(
            canvas -> {
              canvas.fillRect(190, 190, 14, 200);
              canvas.fillRect(190, 345, 500, 9);
              canvas.fillRect(400, 300, 1, 1);
            });
    assertThat(marks.isEmpty()).isTrue();
  }

  @Test
  void figuresAreSlimAndOfOneHeight() {
    Marks figures = marks(canvas -> canvas.drawString("1075", 300, 290));
    assertThat(figures.looksLikeFigures()).isTrue();
    assertThat(figures.high()).isEqualTo(4);
    Marks money = marks(canvas -> canvas.drawString("12.34", 300, 290));
    assertThat(money.looksLikeFigures()).isTrue();
    assertThat(money.high()).isEqualTo(4);
  }

  @Test
  void wordsAreNoFigures() {
    assertThat(marks(canvas -> canvas.drawString("mow", 300, 290)).looksLikeFigures()).isFalse();
    assertThat(marks(canvas -> canvas.drawString("——", 300, 290)).looksLikeFigures()).isFalse();
  }

  @Test
  void whatIsCutOutHasAMarginAndNoRests() {
    Consumer<Graphics2D> drawing =
        canvas -> {
          canvas.fillRect(190, 190, 14, 200);
          canvas.drawString("7", 212, 290);
        };
    GreyPicture alone = marks(drawing).alone(Paper.with(drawing), 20);
    for (int y = 0; y < alone.height(); y++) {
      assertThat(alone.shade(5, y)).isEqualTo(GreyPicture.WHITE);
    }
  }
}
