package org.qibei.extraction.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Makes rules of the paths on a page: drawn lines, and rectangles so thin that they are lines. */
public final class PathRules {
  private static final float STRAIGHT = 0.7f;
  private static final float THIN = 3;
  private static final int MOST_RULES = 50_000;

  private final List<Rule> rules = new ArrayList<>();
  private final List<Point2D.Float[]> lines = new ArrayList<>();
  private final List<Rectangle2D.Float> rectangles = new ArrayList<>();

  public List<Rule> rules() {
    return rules;
  }

  public void line(Point2D.Float from, Point2D.Float to) {
    lines.add(new Point2D.Float[] {from, to});
  }

  public void rectangle(Point2D.Float... corners) {
    Rectangle2D.Float box = new Rectangle2D.Float(corners[0].x, corners[0].y, 0, 0);
    for (int i = 0; i < corners.length; i++) {
      box.add(corners[i]);
      line(corners[i], corners[(i + 1) % corners.length]);
    }
    rectangles.add(box);
  }

  public void stroke() {
    lines.forEach(line -> add(line[0], line[1]));
    forget();
  }

  /** Word and WPS fill thin rectangles where others draw lines. */
  public void fill() {
    if (rectangles.isEmpty() && lines.size() >= 3) {
      Rectangle2D.Float box = new Rectangle2D.Float(lines.get(0)[0].x, lines.get(0)[0].y, 0, 0);
      lines.forEach(line -> box.add(line[1]));
      rectangles.add(box);
    }
    for (Rectangle2D.Float box : rectangles) {
      if (box.height <= THIN && box.width > box.height) {
        float y = box.y + box.height / 2;
        add(new Point2D.Float(box.x, y), new Point2D.Float(box.x + box.width, y));
      } else if (box.width <= THIN) {
        float x = box.x + box.width / 2;
        add(new Point2D.Float(x, box.y), new Point2D.Float(x, box.y + box.height));
      }
    }
    forget();
  }

  public void forget() {
    lines.clear();
    rectangles.clear();
  }

  private void add(Point2D.Float a, Point2D.Float b) {
    if (rules.size() >= MOST_RULES) {
      return;
    }
    if (Math.abs(a.y - b.y) <= STRAIGHT) {
      rules.add(new Rule(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
    } else if (Math.abs(a.x - b.x) <= STRAIGHT) {
      rules.add(new Rule(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
    }
  }
}
