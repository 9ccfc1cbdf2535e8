package org.qibei.check;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/**
 * A report's words made comparable: full-width digits and letters become plain, layout residue and
 * spaces go.
 */
public final class Prose {

  private static final Phrase RESIDUE = Phrase.of("\\*{2,}|\\[image:[^\\]]*]|(?m)^#+");
  private static final Phrase BROKEN_NUMBER = Phrase.of("(?<=\\d[-—–－])\\s*\\n\\s*(?=\\d)");

  private Prose() {}

  /** A stretch of text and the place that holds it. */
  public record Passage(Place place, String text) {
    /** What a phrase finds in it. */
    public Stream<Passage> hits(Phrase pattern) {
      return pattern.hits(text).map(hit -> new Passage(place, hit.group()));
    }
  }

  /** Everything without spaces and line breaks, for searching words and numbers. */
  public static String squeeze(String text) {
    return Glyph.squeezed(withoutResidue(text));
  }

  /** The text without what a layout program has left in it. */
  static String withoutResidue(String text) {
    return RESIDUE.removedFrom(text);
  }

  /** The paragraphs, each without spaces; a number broken after its dash is one number. */
  public static List<String> paragraphs(String text) {
    return lines(withoutResidue(text));
  }

  /** The same of a text without residue. */
  static List<String> lines(String text) {
    return BROKEN_NUMBER
        .removedFrom(Glyph.narrowed(text))
        .lines()
        .map(Glyph::squeezed)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Chinese characters and plain letters alone, without figures, marks and spaces. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints()
        .filter(letter -> Glyph.isHan(letter) || Glyph.isLatin(letter))
        .forEach(words::appendCodePoint);
    return words.toString();
  }

  /** Chinese characters alone. */
  public static String han(String text) {
    StringBuilder words = new StringBuilder(text.length());
    text.codePoints().filter(Glyph::isHan).forEach(words::appendCodePoint);
    return words.toString();
  }

  public static int hanCharacters(String text) {
    return Glyph.countHan(text);
  }

  /**
   * The text outside the tables, squeezed: preamble and closing belong to the report as a whole.
   */
  public static List<Passage> passages(Dossier dossier) {
    return dossier.narrative().once(Passages.class, Passages::of).squeezed();
  }

  /** What a pattern finds in the text outside the tables, with the place it stands at. */
  public static Stream<Passage> hits(Dossier dossier, Phrase pattern) {
    return passages(dossier).stream().flatMap(passage -> passage.hits(pattern));
  }

  /** The same, never across the end of a paragraph: figures of two lines must not run together. */
  public static Stream<Passage> hitsWithinParagraphs(Dossier dossier, Phrase pattern) {
    return dossier.narrative().once(Passages.class, Passages::of).paragraphs().stream()
        .flatMap(passage -> passage.hits(pattern));
  }

  /** All parts of a report: part by part, and paragraph by paragraph. */
  private record Passages(List<Passage> squeezed, List<Passage> paragraphs) {
    static Passages of(Narrative narrative) {
      List<Part> parts = Stream.concat(narrative.parts(), narrative.signOff()).toList();
      return new Passages(
          parts.stream().map(part -> new Passage(part.place(), part.squeezed())).toList(),
          parts.stream().flatMap(Passages::paragraphs).toList());
    }

    private static Stream<Passage> paragraphs(Part part) {
      return part.paragraphs().stream().map(text -> new Passage(part.place(), text));
    }
  }
}
