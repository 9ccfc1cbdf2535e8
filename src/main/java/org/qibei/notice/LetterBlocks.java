package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.TEXT;
import static org.qibei.notice.LetterStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.notice.Letter.Passage;
import org.qibei.pdf.Block;
import org.qibei.pdf.Face;
import org.qibei.pdf.Glyph;
import org.qibei.pdf.Line;
import org.qibei.pdf.LineBreaker;
import org.qibei.pdf.Metrics;
import org.qibei.pdf.Span;
import org.qibei.pdf.TitleBreaker;

/** The parts of a letter's main text as blocks of lines, from the title to the date (7.3). */
final class LetterBlocks {
  private static final float INDENT = 2 * AREA.cell();
  private static final int LAST_LINES = 2;

  private final Metrics metrics;
  private final LetterWords words;

  LetterBlocks(Metrics metrics, LetterWords words) {
    this.metrics = metrics;
    this.words = words;
  }

  /** All blocks; the last lines of the text go with the signature, which never stands alone. */
  List<Block> of(Letter letter, int rowsBelow) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(title(letter.title(), "H1").keeping(Integer.MAX_VALUE));
    blocks.add(paragraph(List.of(song(letter.addressee())), 0, 0, 1).keeping(Integer.MAX_VALUE));
    letter.passages().forEach(passage -> blocks.addAll(passage(passage)));
    holdLastLines(blocks);
    if (!letter.annexes().isEmpty()) {
      blocks.add(annexNote(letter.annexes()));
    }
    blocks.add(signature(letter));
    if (rowsBelow > 0) {
      blocks.add(new Block("P", TEXT, List.of(), rowsBelow, 0));
    }
    return blocks;
  }

  Block title(String title, String type) {
    List<Glyph> glyphs = metrics.glyphs(List.of(new Span(title, Face.BIAOSONG)), TITLE);
    return new Block(type, TITLE, new TitleBreaker(AREA.width()).lines(glyphs), 0, 0);
  }

  /** A heading, or as many paragraphs as the text has lines of its own. */
  private List<Block> passage(Passage passage) {
    if (passage.isHeading()) {
      Block block = paragraph(List.of(new Span(passage.lead(), Face.HEITI)), INDENT, 0, 0);
      return List.of(new Block("H2", TEXT, block.lines(), 0, block.lines().size()));
    }
    List<Block> paragraphs = new ArrayList<>();
    for (String text : passage.text().strip().split("\\R+")) {
      String lead = paragraphs.isEmpty() ? passage.lead() : "";
      List<Span> spans = List.of(new Span(lead, Face.KAITI), song(text.strip()));
      paragraphs.add(paragraph(spans, INDENT, 0, 0));
    }
    return paragraphs;
  }

  private static void holdLastLines(List<Block> blocks) {
    int held = 0;
    for (int i = blocks.size() - 1; i >= 0 && held < LAST_LINES; i--) {
      Block block = blocks.get(i);
      blocks.set(i, block.keeping(LAST_LINES - held));
      held += block.lines().size();
    }
  }

  /**
   * One blank line below the text; further lines begin under the first character of the name
   * (7.3.4).
   */
  private Block annexNote(List<String> annexes) {
    List<Line> lines = new ArrayList<>();
    String colon = words.text("word.annex.colon");
    float label = Line.of(glyphs(song(colon))).natural();
    for (int i = 0; i < annexes.size(); i++) {
      String number = annexes.size() == 1 ? "" : (i + 1) + ". ";
      String text = (i == 0 ? colon : "") + number + annexes.get(i);
      float hanging = INDENT + label + Line.of(glyphs(song(number))).natural();
      float first = i == 0 ? INDENT : INDENT + label;
      lines.addAll(LineBreaker.ragged(AREA.width()).lines(glyphs(song(text)), first, hanging));
    }
    return new Block("P", TEXT, lines, 1, lines.size());
  }

  /** Room for the seal, the issuer centred over the date, the date four characters in (7.3.5.1). */
  private Block signature(Letter letter) {
    Line date = Line.of(glyphs(song(words.date(letter.signedOn()))));
    List<Glyph> name = glyphs(song(words.hinted(letter.issuer())));
    List<Line> issuer = new TitleBreaker(AREA.width() - 2 * INDENT).lines(name);
    double widest = issuer.stream().mapToDouble(Line::natural).max().orElse(0);
    float middle = AREA.width() - 4 * AREA.cell() - date.natural() / 2;
    float centre = (float) Math.min(middle, AREA.width() - widest / 2);
    List<Line> lines =
        Stream.concat(issuer.stream(), Stream.of(date))
            .map(line -> line.indented(centre - line.natural() / 2))
            .toList();
    return new Block("P", TEXT, lines, 2, lines.size());
  }

  private Block paragraph(List<Span> spans, float first, float rest, int before) {
    List<Glyph> glyphs = metrics.glyphs(spans, TEXT);
    return new Block(
        "P", TEXT, LineBreaker.filling(AREA.width()).lines(glyphs, first, rest), before, 0);
  }

  private List<Glyph> glyphs(Span span) {
    return metrics.glyphs(List.of(span), TEXT);
  }

  private static Span song(String text) {
    return new Span(text, Face.FANGSONG);
  }
}
