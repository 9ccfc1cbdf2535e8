package org.qibei.filing;

/** How far the reading of an uploaded document has come. */
public enum ReadingStatus {
  QUEUED,
  RUNNING,
  /** It is pictures of pages: it waits for text recognition, or that is at it. */
  RECOGNISING,
  DONE,
  FAILED,
  /** The portal stopped in the middle; the document is there and can be read again. */
  INTERRUPTED;

  public boolean isOver() {
    return this != QUEUED && this != RUNNING && this != RECOGNISING;
  }
}
