package org.qibei.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qibei.notice.LetterStyle.AREA;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.pdf.Block;
import org.qibei.pdf.GridFlow;
import org.qibei.pdf.Particulars;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TaggedPdf;
import org.qibei.pdf.Typefaces;

/**
 * The letter set as an official document (GB/T 9704-2012); equal letters give equal bytes. The
 * place of the seal is left empty.
 */
public final class LetterPdf {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The letter as it is issued. */
  public byte[] set(Letter letter) {
    return set(letter, Optional.empty());
  }

  /** The letter with the word for draft (草稿) across each page. */
  public byte[] preview(Letter letter) {
    return set(letter, Optional.of(LetterWords.in(letter.language()).text("word.draft")));
  }

  /** Characters of the letter that no typeface has; empty when all can be printed. */
  public String missing(Letter letter) {
    return Typefaces.bundled().missing(letter.toString());
  }

  private static byte[] set(Letter letter, Optional<String> watermark) {
    Particulars particulars =
        new Particulars(
            letter.title().replace("\u200B", ""),
            letter.issuer(),
            letter.language(),
            letter.signedOn().atStartOfDay(ZONE).toInstant(),
            seed(letter));
    return Typefaces.bundled().set(particulars, pdf -> set(pdf, letter, watermark));
  }

  private static void set(TaggedPdf pdf, Letter letter, Optional<String> watermark)
      throws IOException {
    LetterWords words = LetterWords.in(letter.language());
    LetterSheets sheets = new LetterSheets(pdf, watermark);
    LetterImprint imprint = new LetterImprint(letter, pdf.metrics(), words);
    boolean listed = !letter.items().isEmpty();
    Sheet first = sheets.next();
    int row = new LetterHead(pdf).set(first, letter.mark(), letter.number());
    int rowsBelow = listed ? 0 : imprint.rows() + 1;
    List<Block> blocks = new LetterBlocks(pdf.metrics(), words).of(letter, rowsBelow);
    Sheet last = draw(pdf, sheets, first, GridFlow.place(blocks, AREA.lines(), row));
    if (listed) {
      last = new LetterAnnex(pdf, sheets, words).set(letter, imprint.height() + AREA.pitch() / 2);
    }
    imprint.set(last, pdf.root());
  }

  private static Sheet draw(
      TaggedPdf pdf, LetterSheets sheets, Sheet first, List<GridFlow.Placed> lines)
      throws IOException {
    List<Sheet> pages = new ArrayList<>(List.of(first));
    Map<Block, Tag> tags = new IdentityHashMap<>();
    for (GridFlow.Placed placed : lines) {
      while (pages.size() <= placed.page()) {
        pages.add(sheets.next());
      }
      Block block = placed.block();
      Tag tag = tags.computeIfAbsent(block, b -> pdf.root().add(b.type()));
      float baseline = AREA.baseline(placed.row(), block.style().size());
      pages.get(placed.page()).set(tag, placed.line(), block.style(), AREA.left(), baseline);
    }
    return pages.get(pages.size() - 1);
  }

  private static long seed(Letter letter) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(letter.toString().getBytes(UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
