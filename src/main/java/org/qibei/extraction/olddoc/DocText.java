package org.qibei.extraction.olddoc;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.qibei.extraction.Marked;

/** The words of a piece of a DOC file without its control marks. */
final class DocText {
  private DocText() {}

  /** As they stand after all changes; small and struck figures are no part of a number. */
  static String of(Range range) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        String words = run.getSubSuperScriptIndex() == 0 ? run.text() : Marked.raised(run.text());
        boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        text.append(struck ? Marked.struck(words) : words);
      }
    }
    return Range.stripFields(text.toString())
        .replace('\u000B', '\n')
        .replaceAll("[\\x00-\\x08\\x0C-\\x1F]", "")
        .strip();
  }
}
