package org.qibei.extraction;

import java.time.Duration;

/** The time that is left for one document; long loops ask it now and then. */
public final class Budget {
  private final Limits limits;
  private final long end;

  public Budget(Limits limits) {
    this.limits = limits;
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

  public void pages(int pages) {
    if (pages > limits.pages()) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_PAGES, pages, limits.pages());
    }
  }
}
