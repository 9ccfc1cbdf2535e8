package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Prose;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/**
 * What an agency wrote itself, made comparable: sections one, five and six without headings,
 * figures, titles of documents, agencies' names and the words that the law and the form put into
 * every report.
 */
public final class ComparableText {

  private static final List<Section> WRITTEN =
      List.of(Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT, Section.OTHER_MATTERS);
  private static final Pattern HEADING = Pattern.compile("[^。；，,;]{1,30}");
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]?");
  private static final Phrase LEFT_OUT =
      Phrase.of(
          "《[^》]{1,60}》|[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]是"
              + "|(?:我|本|全|该)(?:局|委|厅|办|单位|机关|市|县|区|省|镇|乡|街道)"
              + "|[省市县区](?:委|政府)");
  private static final Pattern PLACE = Pattern.compile("^[\\p{IsHan}]{2,9}?[省市县区旗州盟]");
  private static final String GAP = "\n";

  private final List<Sentence> sentences;
  private final Shingles shingles;

  private ComparableText(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
    this.shingles = Shingles.of(sentences.stream().flatMap(part -> part.runs().stream())::iterator);
  }

  /** A sentence as written, and the runs of characters that are compared. */
  record Sentence(String written, List<String> runs) {
    String compared() {
      return String.join("", runs);
    }
  }

  /** The comparable words of a report; the names are those its agency goes by. */
  public static ComparableText of(AnnualReport report, Collection<String> names) {
    Names own = Names.of(Stream.concat(names.stream(), report.agencyName().stream()));
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : WRITTEN) {
      String text = report.section(section).map(SectionText::text).orElse("");
      Prose.paragraphs(text).stream()
          .filter(paragraph -> !HEADING.matcher(paragraph).matches())
          .flatMap(paragraph -> SENTENCE.matcher(paragraph).results())
          .map(found -> sentence(found.group(), own))
          .filter(sentence -> !sentence.runs().isEmpty())
          .forEach(sentences::add);
    }
    return new ComparableText(sentences);
  }

  public Shingles shingles() {
    return shingles;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  private static Sentence sentence(String written, Names names) {
    String text = LEFT_OUT.replacedIn(names.takenOut(written), left -> GAP);
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int phrase = StatutoryPhrases.lengthAt(text, at);
      char mark = text.charAt(at);
      if (phrase > 0 || mark == GAP.charAt(0)) {
        close(run, runs);
      } else if (Character.isIdeographic(mark)) {
        run.append(mark);
      }
      at += Math.max(1, phrase);
    }
    close(run, runs);
    return new Sentence(written, runs);
  }

  private static void close(StringBuilder run, List<String> runs) {
    if (!run.isEmpty()) {
      runs.add(run.toString());
      run.setLength(0);
    }
  }

  /** The names of an agency and of its place. */
  private record Names(List<String> words) {
    static Names of(Stream<String> names) {
      return new Names(
          names
              .map(Prose::squeeze)
              .flatMap(Names::parts)
              .filter(part -> part.length() > 1)
              .distinct()
              .sorted((one, other) -> other.length() - one.length())
              .toList());
    }

    /** 示例市统计局, 统计局, 示例市 and 示例. */
    private static Stream<String> parts(String name) {
      String rest = PLACE.matcher(name).replaceFirst("");
      String place = name.substring(0, name.length() - rest.length());
      return place.isEmpty()
          ? Stream.of(name)
          : Stream.of(name, rest, place, place.substring(0, place.length() - 1));
    }

    String takenOut(String text) {
      String left = text;
      for (String word : words) {
        left = left.replace(word, GAP);
      }
      return left;
    }
  }
}
