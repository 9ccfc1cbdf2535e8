package org.qibei.extraction;

import java.util.List;

/** The bytes cannot be read as one report; the reason says what the sender can do about it. */
public class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read; the words stand in the message bundles. */
  public enum Reason {
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    TOO_MANY_PAGES,
    WRONG_TYPE,
    TWO_REPORTS,
    EMPTY,
    TOO_SLOW,
    /** Pictures of pages, without a text that could be read. */
    SCANNED,
    /** The recognition of a page's text took too long. */
    PAGE_TOO_SLOW,
    /** The program that recognises text failed. */
    NOT_RECOGNISED
  }

  private final Reason reason;
  private final transient List<Object> details;

  /** The details fill the message of the reason: a limit, the type found, the titles found. */
  public UnreadableDocument(Reason reason, Object... details) {
    super(reason + " " + List.of(details));
    this.reason = reason;
    this.details = List.of(details);
  }

  public UnreadableDocument(Reason reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
    this.details = List.of();
  }

  public Reason reason() {
    return reason;
  }

  public List<Object> details() {
    return details == null ? List.of() : details;
  }
}
