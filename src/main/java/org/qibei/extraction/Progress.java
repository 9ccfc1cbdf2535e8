package org.qibei.extraction;

/** Hears how far the reading of a document is. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress UNHEARD = (page, pages) -> {};

  /** The reading begins with this page, counted from one. */
  void page(int page, int pages);
}
