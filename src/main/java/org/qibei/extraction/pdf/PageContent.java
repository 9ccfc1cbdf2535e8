package org.qibei.extraction.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;

/** Collects the letters and the straight lines of a page. */
final class PageContent extends PDFGraphicsStreamEngine {
  private static final float ABOVE_BASELINE = 0.85f;
  private static final float BELOW_BASELINE = -0.15f;
  private static final int MOST_GLYPHS = 200_000;

  private final Budget budget;
  private final PageFrame frame;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final PathRules rules = new PathRules();
  private Point2D.Float current = new Point2D.Float();
  private Point2D.Float start = new Point2D.Float();

  private PageContent(PDPage page, Budget budget) {
    super(page);
    this.budget = budget;
    this.frame = new PageFrame(page);
  }

  static PageContent of(PDPage page, Budget budget) throws IOException {
    PageContent content = new PageContent(page, budget);
    content.processPage(page);
    return content;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Rule> rules() {
    return rules.rules();
  }

  float height() {
    return frame.height();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    if (text == null && font instanceof PDSimpleFont) {
      text = Character.toString(code);
    }
    if (text == null || text.isEmpty() || glyphs.size() >= MOST_GLYPHS) {
      return;
    }
    float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    Rectangle2D.Float box = new Rectangle2D.Float();
    box.setFrameFromDiagonal(
        shown(matrix.transformPoint(0, BELOW_BASELINE)),
        shown(matrix.transformPoint(width, ABOVE_BASELINE)));
    glyphs.add(new Glyph(PlainText.withoutRadicals(text), box.x, box.y, box.width, box.height));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    rules.rectangle(shown(p0), shown(p1), shown(p2), shown(p3));
  }

  @Override
  public void moveTo(float x, float y) {
    start = frame.shown(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D.Float end = frame.shown(x, y);
    rules.line(current, end);
    current = end;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = frame.shown(x3, y3);
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
    // pictures are not read
  }

  private Point2D.Float shown(Point2D point) {
    return frame.shown((float) point.getX(), (float) point.getY());
  }
}
