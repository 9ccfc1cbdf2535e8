package org.qibei.extraction;

import java.util.List;
import java.util.Optional;
import org.qibei.extraction.recognition.Recognised;
import org.qibei.extraction.recognition.Recogniser;
import org.qibei.extraction.scan.ScanAdapter;
import org.qibei.extraction.scan.TextRecognition;

/** Reads a file, whatever it is, into an annual report with its doubts and sources. */
public final class ReportReader {
  private final Optional<TextRecognition> recognition;

  /** Reads texts only; a scan is called by its name. */
  public ReportReader() {
    this(Optional.empty());
  }

  /** Reads scans and pictures too, as far as text recognition is switched on. */
  public ReportReader(Optional<TextRecognition> recognition) {
    this.recognition = recognition;
  }

  /** The name serves no other purpose than to name the file in a log; the content decides. */
  public Reading read(byte[] bytes, String fileName, Limits limits) {
    return read(bytes, fileName, limits, Progress.UNHEARD);
  }

  /**
   * The same, telling page by page how far it is; a document without pages tells nothing, nor does
   * the first look at one that may have to be recognised: its pages are counted once.
   */
  public Reading read(byte[] bytes, String fileName, Limits limits, Progress progress) {
    try {
      return read(
          bytes,
          limits,
          progress,
          new Budget(limits, recognition.isEmpty() ? progress : Progress.UNHEARD));
    } catch (StackOverflowError nestedWithoutEnd) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, nestedWithoutEnd);
    } catch (OutOfMemoryError tooMuch) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, tooMuch);
    }
  }

  /** Whoever looks for the report in the blocks looks at each many times. */
  private static void moderate(List<Block> blocks, Budget budget) {
    Budget all = budget.again();
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid) {
        all.pieces(grid.cells().size());
        grid.cells().forEach(cell -> all.letters(cell.text().length()));
      } else {
        all.pieces(1);
        all.letters(block.provenance().raw().length());
      }
    }
  }

  private Reading read(byte[] bytes, Limits limits, Progress progress, Budget budget) {
    if (bytes.length == 0) {
      throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY);
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reason.TOO_LARGE, bytes.length, limits.bytes());
    }
    Format format = Detection.of(bytes, budget);
    if (format == Format.PICTURE && recognition.isPresent()) {
      return bySight(format, bytes, limits, progress, Optional.empty());
    }
    List<Block> all = Adapters.blocks(format, bytes, budget);
    moderate(all, budget);
    List<Block> blocks = all.stream().filter(block -> !(block instanceof Block.Page)).toList();
    Recognised recognised = Recogniser.recognise(blocks, budget);
    Reading reading = reading(format, blocks, pageSize(all), recognised);
    boolean seen = reading.isScanned() && recognition.isPresent() && ScanAdapter.draws(format);
    return seen ? bySight(format, bytes, limits, progress, reading.pageSize()) : reading;
  }

  /** A picture says in dots how large it is, not on what paper; a scan set in a document does. */
  private Reading bySight(
      Format format, byte[] bytes, Limits usual, Progress progress, Optional<PageSize> paper) {
    TextRecognition settings = recognition.orElseThrow();
    Limits limits = settings.within(usual);
    Budget budget = new Budget(limits, progress);
    List<Block> blocks = ScanAdapter.blocks(format, bytes, settings, limits, budget);
    moderate(blocks, budget);
    Recognised recognised = Recogniser.recognise(blocks, budget);
    return reading(format, blocks, paper, ReadBySight.doubted(recognised));
  }

  private static Optional<PageSize> pageSize(List<Block> blocks) {
    return PageSize.ofMost(
        blocks.stream()
            .filter(Block.Page.class::isInstance)
            .map(page -> ((Block.Page) page).size())
            .toList());
  }

  private static Reading reading(
      Format format, List<Block> blocks, Optional<PageSize> pageSize, Recognised recognised) {
    return new Reading(
        format,
        recognised.report(),
        recognised.doubts(),
        recognised.provenance(),
        recognised.quality(),
        pageSize,
        blocks);
  }
}
