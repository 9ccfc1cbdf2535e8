package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.page.PageLayout;
import org.qibei.extraction.page.Rule;

/** The rules of a table are found in its picture, in any light and askew; letters are none. */
class RuledLinesTest {

  private static List<Rule> rules(GreyPicture picture) {
    return RuledLines.of(Ink.of(picture), Paper.POINT);
  }

  @Test
  void theRulesOfATableMakeItsCells() {
    List<Rule> rules = rules(Paper.with(Paper::table));
    assertThat(rules).hasSize(9);
    assertThat(PageLayout.cells(rules)).hasSize(12);
    assertThat(PageLayout.cells(rules).get(0).x).isEqualTo(50, within(1f));
    assertThat(PageLayout.cells(rules).get(0).width).isEqualTo(100, within(1f));
  }

  @Test
  void strokesOfLettersAndDarkFieldsAreNoRules() {
    List<Rule> rules =
        rules(
            Paper.with(
                canvas -> {
                  canvas.drawString("H I L T E F 1111 0000", 200, 300);
                  canvas.fillRect(300, 600, 700, 200);
                }));
    assertThat(PageLayout.cells(rules)).isEmpty();
  }

  @Test
  void aTableInTheShadowIsFound() {
    GreyPicture picture =
        Paper.with(
            canvas -> {
              for (int x = 0; x < 1600; x++) {
                int shade = 255 - x / 10;
                canvas.setColor(new Color(shade, shade, shade));
                canvas.drawLine(x, 0, x, 1200);
              }
              canvas.setColor(new Color(40, 40, 40));
              Paper.table(canvas);
            });
    assertThat(PageLayout.cells(rules(picture))).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2.4, -0.7, 0.3, 1.6})
  void aPageAskewIsSetStraight(double degrees) {
    GreyPicture askew = Paper.with(Paper::table).tilted(Math.toRadians(degrees));
    double tilt = Skew.of(Ink.of(askew));
    assertThat(Math.toDegrees(tilt)).isEqualTo(-degrees, within(0.11));
    assertThat(PageLayout.cells(rules(askew.tilted(tilt)))).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void fourQuartersAreNoTurn(int degrees) {
    GreyPicture picture = Paper.with(canvas -> canvas.drawString("7", 100, 100));
    GreyPicture back = picture.turned(degrees).turned(360 - degrees);
    assertThat(back.file()).isEqualTo(picture.file());
  }

  @Test
  void aPageOnItsSideIsTurnedWithTheClock() {
    GreyPicture picture = Paper.with(canvas -> canvas.fillRect(0, 0, 100, 50));
    GreyPicture turned = picture.turned(90);
    assertThat(turned.width()).isEqualTo(picture.height());
    assertThat(turned.shade(turned.width() - 25, 50)).isZero();
  }
}
