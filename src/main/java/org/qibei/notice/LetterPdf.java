package org.qibei.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qibei.notice.LetterStyle.AREA;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.qibei.pdf.Block;
import org.qibei.pdf.Particulars;
import org.qibei.pdf.Sheet;
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
            letter.title().replace(LetterStyle.HINT, ""),
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
    boolean listed = !letter.annexes().isEmpty();
    Sheet first = sheets.next();
    int row = new LetterHead(pdf).set(first, words.hinted(letter.mark()), letter.number());
    int rowsBelow = listed ? 0 : imprint.rows() + 1;
    List<Block> blocks = new LetterBlocks(pdf.metrics(), words).of(letter, rowsBelow);
    Sheet last = LetterFlow.of(blocks, row).set(pdf, sheets, first);
    if (listed) {
      last = new LetterAnnex(pdf, sheets, words).set(letter, imprint.height() + AREA.pitch() / 2);
    }
    imprint.set(last, pdf.root());
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
