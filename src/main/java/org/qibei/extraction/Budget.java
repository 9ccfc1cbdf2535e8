package org.qibei.extraction;

import java.time.Duration;

/** What is left for one document: time, asked now and then by long loops, and pages. */
public final class Budget {
  private final Limits limits;
  private final Progress progress;
  private final long end;

  public Budget(Limits limits) {
    this(limits, Progress.UNHEARD);
  }

  public Budget(Limits limits, Progress progress) {
    this.limits = limits;
    this.progress = progress;
    this.end = System.nanoTime() + limits.work().toNanos();
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

  public void pages(int pages) {
    if (pages > limits.pages()) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_PAGES, pages, limits.pages());
    }
  }
}
