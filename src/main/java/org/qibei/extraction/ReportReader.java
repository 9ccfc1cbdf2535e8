package org.qibei.extraction;

import java.util.List;
import org.qibei.extraction.recognition.Recognised;
import org.qibei.extraction.recognition.Recogniser;

/** Reads a file, whatever it is, into an annual report with its doubts and sources. */
public final class ReportReader {

  /** The name serves no other purpose than to name the file in a log; the content decides. */
  public Reading read(byte[] bytes, String fileName, Limits limits) {
    return read(bytes, fileName, limits, Progress.UNHEARD);
  }

  /** The same, telling page by page how far it is; a document without pages tells nothing. */
  public Reading read(byte[] bytes, String fileName, Limits limits, Progress progress) {
    if (bytes.length == 0) {
      throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY);
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.TOO_LARGE, bytes.length, limits.bytes());
    }
    Budget budget = new Budget(limits, progress);
    Format format = Detection.of(bytes);
    List<Block> blocks = Adapters.blocks(format, bytes, budget);
    Recognised recognised = Recogniser.recognise(blocks, budget);
    return new Reading(
        format,
        recognised.report(),
        recognised.doubts(),
        recognised.provenance(),
        recognised.quality(),
        blocks);
  }
}
