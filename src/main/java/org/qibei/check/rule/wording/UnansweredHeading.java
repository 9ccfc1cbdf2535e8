package org.qibei.check.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;

/** A sub-heading that names something on which the words under it are silent (TXT-13). */
public final class UnansweredHeading implements Rule {

  private static final Phrase HEADING =
      Phrase.of(
          "^[（(][一二三四五六七八九十]{1,2}[）)]([^。；;，,：:]{2,40}?(?:情况|事项))(?:[。：:]|(?=20\\d\\d年)|$)(.*)$");
  private static final Phrase NUMBERED = Phrase.of("^[（(][一二三四五六七八九十]{1,2}[）)].*");
  private static final Phrase PUBLISHED = Phrase.of("结果公开|情况公开");
  private static final Phrase WORDS_OF_PUBLISHING = Phrase.of("公开|公布|发布|公示|公告|网站|上网|网上|专栏|平台|公众号");
  private static final Phrase NOTHING_TO_TELL = Phrase.of("无|未|没有|不涉及|不承担");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Stream.of(Section.OVERVIEW, Section.OTHER_MATTERS)
        .flatMap(section -> unanswered(dossier.narrative().of(section)));
  }

  private static Stream<Flaw> unanswered(List<Paragraph> parts) {
    List<Flaw> found = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      Optional<Matcher> heading = HEADING.whole(parts.get(at).text());
      if (heading.isPresent() && !NOTHING_TO_TELL.isIn(heading.get().group(1))) {
        String body = heading.get().group(2) + following(parts, at);
        judge(parts, at, heading.get().group(1), body, found);
      }
    }
    return found.stream();
  }

  private static void judge(
      List<Paragraph> parts, int at, String heading, String body, List<Flaw> found) {
    Flaw flaw = Flaw.at(parts.get(at).place()).quoting(heading);
    boolean last = at + 1 == parts.size();
    if (body.isEmpty()) {
      if (!last) {
        found.add(flaw.grade("empty"));
      }
    } else if (PUBLISHED.isIn(heading)
        && !WORDS_OF_PUBLISHING.isIn(body)
        && !NOTHING_TO_TELL.isIn(body)) {
      found.add(flaw);
    }
  }

  /** What stands between this heading and the next. */
  private static String following(List<Paragraph> parts, int at) {
    StringBuilder body = new StringBuilder();
    for (int next = at + 1; next < parts.size(); next++) {
      if (NUMBERED.matches(parts.get(next).text())) {
        break;
      }
      body.append(parts.get(next).text());
    }
    return body.toString();
  }
}
