package org.qibei.extraction;

import java.time.Duration;

/**
 * What is left for one document: time, asked now and then by long loops, pages, and how much may be
 * in it.
 */
public final class Budget {
  private static final int MOST_LETTERS = 1_000_000;
  private static final int MOST_PIECES = 20_000;
  private static final int MOST_STEPS = 3_000_000;
  private static final int STEPS_OF_AN_OBJECT = 100;
  private static final int STEPS_BETWEEN_LOOKS = 64;

  private final Limits limits;
  private final Progress progress;
  private final long end;
  private long letters;
  private long pieces;
  private long steps;
  private int ticks;

  public Budget(Limits limits) {
    this(limits, Progress.UNHEARD);
  }

  public Budget(Limits limits, Progress progress) {
    this(limits, progress, System.nanoTime() + limits.work().toNanos());
  }

  private Budget(Limits limits, Progress progress, long end) {
    this.limits = limits;
    this.progress = progress;
    this.end = end;
  }

  /** The same time, counted anew. */
  Budget again() {
    return new Budget(limits, progress, end);
  }

  public static Budget unlimited() {
    return new Budget(new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, Duration.ofDays(1)));
  }

  /** Ends the reading when the time is used up. */
  public void check() {
    if (System.nanoTime() - end > 0) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_SLOW, limits.work().toSeconds());
    }
  }

  /** The reading begins with a page; says so, and ends the reading when the time is used up. */
  public void page(int page, int pages) {
    check();
    progress.page(page, pages);
  }

  /** Letters are kept in memory: there may be a thousand times as many as in a usual report. */
  public void letters(long more) {
    letters += more;
    insist(letters <= MOST_LETTERS);
  }

  /** Paragraphs, lines, and cells of tables. */
  public void pieces(long more) {
    pieces += more;
    insist(pieces <= MOST_PIECES);
    tick();
  }

  /** Steps of drawing a page, which may repeat each other without end. */
  public void steps(int more) {
    steps += more;
    insist(steps <= MOST_STEPS);
    tick();
  }

  /** One of many small steps: the clock is looked at now and then, which costs more than they. */
  public void tick() {
    ticks++;
    if (ticks % STEPS_BETWEEN_LOOKS == 0) {
      check();
    }
  }

  /** A picture, or a form, which is a little page of its own and may draw others. */
  public void object() {
    steps(STEPS_OF_AN_OBJECT);
    check();
  }

  private static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }

  public void pages(int pages) {
    if (pages > limits.pages()) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_PAGES, pages, limits.pages());
    }
  }
}
