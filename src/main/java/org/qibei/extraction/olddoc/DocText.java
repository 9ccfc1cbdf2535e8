package org.qibei.extraction.olddoc;

import org.apache.poi.hwpf.usermodel.Range;

/** The words of a piece of a DOC file without its control marks. */
final class DocText {
  private DocText() {}

  static String of(String text) {
    return Range.stripFields(text)
        .replace('\u000B', '\n')
        .replaceAll("[\\x00-\\x08\\x0C-\\x1F]", "")
        .strip();
  }
}
