package org.qibei.extraction.scan;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.qibei.extraction.page.Glyph;
import org.qibei.extraction.page.PageFrame;
import org.qibei.extraction.page.PageLayout;
import org.qibei.extraction.page.PagePlace;
import org.qibei.extraction.page.Rule;

/** Reads the picture of one page: set upright, its tables cell by cell, the rest line by line. */
final class ScannedPage {
  private static final Pattern TURN = Pattern.compile("Rotate: (90|180|270)");
  private static final Pattern SURE = Pattern.compile("Orientation confidence: (\\d+)");
  private static final String ONE_COLUMN = "4";
  private static final int SURE_ENOUGH = 2;

  /** In radians; a page that lies straighter is left as it is. */
  private static final double STRAIGHT = 0.0008;

  private final TextRecognition settings;
  private final Tesseract tesseract;
  private final float point;

  ScannedPage(TextRecognition settings, Tesseract tesseract, float point) {
    this.settings = settings;
    this.tesseract = tesseract;
    this.point = point;
  }

  PageLayout read(GreyPicture shown, int number) throws IOException {
    int turn = turn(shown);
    GreyPicture page = shown.turned(turn);
    Ink ink = Ink.of(page);
    double tilt = Skew.of(ink);
    if (Math.abs(tilt) > STRAIGHT) {
      page = page.tilted(tilt);
      ink = Ink.of(page);
    }
    List<Rule> rules = RuledLines.of(ink, point);
    List<Rectangle2D.Float> cells = PageLayout.cells(rules);
    List<Glyph> glyphs =
        new ArrayList<>(new CellTexts(page, ink, point, tesseract, settings.language()).of(cells));
    glyphs.addAll(lines(page, cells));
    PDRectangle paper = new PDRectangle(shown.width() / point, shown.height() / point);
    PagePlace place =
        new PagePlace(number, new PageFrame(paper, turn), new PageFrame(paper, 0), -tilt);
    return PageLayout.of(place, glyphs, rules, List.of());
  }

  /** How the page has to be turned; a page with little on it is left as it is. */
  private int turn(GreyPicture picture) throws IOException {
    String answer = tesseract.orientation(picture);
    Matcher turn = TURN.matcher(answer);
    Matcher sure = SURE.matcher(answer);
    boolean turned = turn.find() && sure.find() && Integer.parseInt(sure.group(1)) >= SURE_ENOUGH;
    return turned ? Integer.parseInt(turn.group(1)) : 0;
  }

  /** Everything outside the tables. */
  private List<Glyph> lines(GreyPicture page, List<Rectangle2D.Float> cells) throws IOException {
    for (Rectangle2D.Float cell : cells) {
      page.blank(
          (int) ((cell.x - 2) * point),
          (int) ((cell.y - 2) * point),
          (int) ((cell.x + cell.width + 2) * point),
          (int) ((cell.y + cell.height + 2) * point));
    }
    return Letters.of(WrittenLines.of(tesseract.words(page, ONE_COLUMN)), 0, 0, point);
  }
}
