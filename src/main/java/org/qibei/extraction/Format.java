package org.qibei.extraction;

/** The kinds of document that can be read. */
public enum Format {
  PDF("pdf"),
  DOCX("docx"),
  DOC("doc"),
  HTML("html"),
  OFD("ofd"),
  TXT("txt"),
  /** A picture: PNG, JPEG or TIFF. */
  PICTURE("picture");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The public identifier, as in the JSON of the offline checker. */
  public String id() {
    return id;
  }
}
