package org.qibei.web.agency;

import org.qibei.filing.PublicationFacts;

/**
 * How far a report's publication is, in a sentence, with what can be done about it.
 *
 * @param owed whether the agency has something to do about it
 */
public record PublicationLine(String text, String act, String tone, boolean owed) {

  static PublicationLine of(PublicationFacts facts, Words words) {
    boolean made = facts.link().isPresent();
    String act = words.texts().get(made ? "agency.publication.see" : "agency.publication.do");
    return new PublicationLine(text(facts, words), act, tone(facts), facts.owed());
  }

  private static String text(PublicationFacts facts, Words words) {
    if (facts.publishedOn().isPresent()) {
      String day = words.dates().day(facts.publishedOn().get());
      return words.texts().of("agency.publication.line.made", day);
    }
    if (facts.seenAt().isPresent()) {
      return words.texts().get("agency.publication.line.seen");
    }
    if (facts.lastDay().isEmpty()) {
      return words.texts().get("agency.publication.line.owed");
    }
    String day = words.dates().day(facts.lastDay().get());
    return words
        .texts()
        .of("agency.publication.line." + (facts.overdue() ? "overdue" : "due"), day);
  }

  private static String tone(PublicationFacts facts) {
    if (facts.overdue()) {
      return "warning";
    }
    return facts.owed() ? "accent" : "ok";
  }
}
