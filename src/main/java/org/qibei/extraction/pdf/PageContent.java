package org.qibei.extraction.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.page.Glyph;
import org.qibei.extraction.page.PageFrame;
import org.qibei.extraction.page.PageLayout;
import org.qibei.extraction.page.PagePlace;
import org.qibei.extraction.page.PathRules;

/** Collects the letters and the straight lines of a page. */
final class PageContent extends PDFGraphicsStreamEngine {
  private static final float ABOVE_BASELINE = 0.85f;
  private static final float BELOW_BASELINE = -0.15f;

  private final Budget budget;
  private final GlyphTexts texts = new GlyphTexts();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final int[] directions = new int[4];
  private final List<Rectangle2D.Float> pictures = new ArrayList<>();
  private final PathRules rules = new PathRules();
  private Point2D.Float current = new Point2D.Float();
  private Point2D.Float start = new Point2D.Float();

  private PageContent(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
  }

  static PageContent of(PDPage page, Budget budget) throws IOException {
    BoundedStreams.insist(page);
    PageContent content = new PageContent(page, budget);
    content.processPage(page);
    return content;
  }

  /** The page as it is shown. */
  private PageFrame shown() {
    return new PageFrame(getPage().getCropBox(), Math.floorMod(getPage().getRotation(), 360));
  }

  /** The page turned so that most of its letters stand upright. */
  private PageFrame reading() {
    int most = 0;
    for (int i = 1; i < directions.length; i++) {
      most = directions[i] > directions[most] ? i : most;
    }
    return new PageFrame(getPage().getCropBox(), most * 90);
  }

  PageLayout layout(int number) {
    PagePlace place = new PagePlace(number, reading(), shown());
    return PageLayout.of(
        place,
        glyphs.stream().map(place.reading()::turned).toList(),
        rules.rules().stream().map(place.reading()::turned).toList(),
        pictures.stream().map(place.reading()::turned).toList());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case OperatorName.DRAW_OBJECT -> budget.object();
      case OperatorName.BEGIN_INLINE_IMAGE -> {
        budget.object();
        picture();
        return;
      }
      default -> budget.steps(1);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = texts.of(font, code);
    if (text.isEmpty()) {
      return;
    }
    budget.letters(1);
    float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    Rectangle2D.Float box =
        PageFrame.between(
            matrix.transformPoint(0, BELOW_BASELINE), matrix.transformPoint(width, ABOVE_BASELINE));
    directions[direction(matrix)]++;
    glyphs.add(new Glyph(PlainText.withoutRadicals(text), box.x, box.y, box.width, box.height));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    rules.rectangle(point(p0), point(p1), point(p2), point(p3));
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Float(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Float end = new Point2D.Float(x, y);
    rules.line(current, end);
    current = end;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    rules.line(current, start);
    current = start;
  }

  @Override
  public void endPath() {
    rules.forget();
  }

  @Override
  public void strokePath() {
    rules.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    rules.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    rules.stroke();
  }

  @Override
  public void clip(int windingRule) {
    // a clip shows nothing
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // colour is no rule
  }

  @Override
  public void drawImage(PDImage image) {
    picture();
  }

  /** Where a picture stands; it is never unpacked. */
  private void picture() {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D box = new Rectangle2D.Float(0, 0, 1, 1);
    Rectangle2D.Float shown = new Rectangle2D.Float();
    PDRectangle crop = getPage().getCropBox();
    Rectangle2D.intersect(
        place.createAffineTransform().createTransformedShape(box).getBounds2D(),
        new Rectangle2D.Float(
            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight()),
        shown);
    if (shown.width > 0 && shown.height > 0) {
      pictures.add(shown);
    }
  }

  private static Point2D.Float point(Point2D point) {
    return new Point2D.Float((float) point.getX(), (float) point.getY());
  }

  /** Which way the text runs, in quarter turns against the clock. */
  private static int direction(Matrix matrix) {
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    return Math.floorMod(Math.round((float) (angle / (Math.PI / 2))), 4);
  }
}
