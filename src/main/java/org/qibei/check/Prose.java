package org.qibei.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/**
 * A report's words made comparable: full-width digits and letters become plain, layout residue and
 * spaces go.
 */
public final class Prose {

  private static final Pattern WIDE =
      Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF05]");
  private static final Pattern RESIDUE = Pattern.compile("\\*{2,}|\\[image:[^\\]]*]|(?m)^#+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");
  private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<=\\d[-—–－])\\s*\\n\\s*(?=\\d)");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int WIDE_OFFSET = 0xFEE0;

  private Prose() {}

  /** A stretch of text and the place that holds it. */
  public record Passage(Place place, String text) {
    private Stream<Passage> hits(Pattern pattern) {
      return pattern.matcher(text).results().map(hit -> new Passage(place, hit.group()));
    }
  }

  /** Everything without spaces and line breaks, for searching words and numbers. */
  public static String squeeze(String text) {
    return SPACE.matcher(plain(text)).replaceAll("");
  }

  /** The paragraphs, each without spaces; a number broken after its dash is one number. */
  public static List<String> paragraphs(String text) {
    return BROKEN_NUMBER
        .matcher(plain(text))
        .replaceAll("")
        .lines()
        .map(line -> SPACE.matcher(line).replaceAll(""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  public static int hanCharacters(String text) {
    return (int) HAN.matcher(text).results().count();
  }

  /**
   * The text outside the tables, squeezed: preamble and closing belong to the report as a whole.
   */
  public static List<Passage> passages(Dossier dossier) {
    return dossier.narrative().once(Passages.class, Passages::of).squeezed();
  }

  /** What a pattern finds in the text outside the tables, with the place it stands at. */
  public static Stream<Passage> hits(Dossier dossier, Pattern pattern) {
    return passages(dossier).stream().flatMap(passage -> passage.hits(pattern));
  }

  /** The same, never across the end of a paragraph: figures of two lines must not run together. */
  public static Stream<Passage> hitsWithinParagraphs(Dossier dossier, Pattern pattern) {
    return dossier.narrative().once(Passages.class, Passages::of).paragraphs().stream()
        .flatMap(passage -> passage.hits(pattern));
  }

  /** The text of a report made comparable once: part by part, and paragraph by paragraph. */
  private record Passages(List<Passage> squeezed, List<Passage> paragraphs) {
    static Passages of(AnnualReport report) {
      return new Passages(
          parts(report).map(part -> new Passage(part.place(), squeeze(part.text()))).toList(),
          parts(report)
              .flatMap(
                  part ->
                      Prose.paragraphs(part.text()).stream()
                          .map(text -> new Passage(part.place(), text)))
              .toList());
    }
  }

  private static Stream<Passage> parts(AnnualReport report) {
    return Stream.of(
            Stream.of(new Passage(Place.report(), report.preamble())),
            report.sections().entrySet().stream()
                .map(part -> new Passage(Place.of(part.getKey()), part.getValue().text())),
            report.signOff().stream().map(words -> new Passage(Place.report(), words)))
        .flatMap(part -> part);
  }

  private static String plain(String text) {
    return WIDE.matcher(RESIDUE.matcher(text).replaceAll(""))
        .replaceAll(wide -> String.valueOf((char) (wide.group().charAt(0) - WIDE_OFFSET)));
  }
}
