package org.qibei.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.notice.Letter.Passage;

/**
 * Writes the rectification notice from its facts: it urges rectification (督促整改) under Article 47 of
 * the regulations, which is what the competent department may do.
 */
public final class LetterText {
  private static final String LANGUAGE = "zh-CN";

  private final LetterWords words = LetterWords.in(LANGUAGE);
  private final LetterZeros zeros = new LetterZeros(words);

  /** The letter that says these facts. */
  public Letter write(LetterFacts facts) {
    Map<String, String> values = values(facts);
    return new Letter(
        words.filled("mark", values),
        facts.issuer(),
        facts.number(),
        broken("title", values),
        words.filled("addressee", values),
        passages(facts, values),
        facts.items(),
        zeros.of(facts.zeros()),
        annexes(facts, values),
        facts.signedOn(),
        facts.copies(),
        facts.printedBy(),
        facts.printedOn(),
        LANGUAGE);
  }

  private List<Passage> passages(LetterFacts facts, Map<String, String> values) {
    List<Passage> text = new ArrayList<>();
    text.add(paragraph("opening", values));
    text.add(heading("facts.heading"));
    text.add(paragraph("facts", values));
    if (!facts.zeros().isEmpty()) {
      text.add(paragraph("facts.zeros", values));
    }
    text.add(heading("problems.heading"));
    text.addAll(
        new LetterProblems(words, facts.zeros().isEmpty() ? "" : "1").passages(facts.items()));
    text.add(heading("demands.heading"));
    text.add(led("demands.mend", values));
    text.add(led("demands.submit", values));
    text.add(led("demands.publish", values));
    text.add(led("demands.feedback", values));
    if (!facts.addressee().equals(facts.agency())) {
      text.add(led("demands.forward", values));
    }
    text.add(heading("consequence.heading"));
    text.add(paragraph("consequence", values));
    text.add(contact(facts.contact(), values));
    return text;
  }

  private Map<String, String> values(LetterFacts facts) {
    LetterFacts.Report report = facts.report();
    boolean direct = facts.addressee().equals(facts.agency());
    Map<String, String> values = new HashMap<>();
    values.put("issuer", facts.issuer());
    values.put("self", self(facts.issuer()));
    values.put("addressee", facts.addressee());
    values.put("agency", facts.agency());
    values.put("party", direct ? words.text("word.party") : facts.agency());
    values.put("year", String.valueOf(report.fiscalYear()));
    values.put("basis", words.text("basis." + report.form()));
    values.put("period", words.period(report.checkedFrom(), report.checkedTo()));
    values.put("submitted", words.date(report.submittedOn()));
    values.put("report", quotable(report.title()));
    values.put("score", report.score());
    values.put("band", report.band());
    values.put("count", String.valueOf(facts.items().size()));
    values.put("zeros", String.valueOf(facts.zeros().size()));
    values.put("annex", facts.items().isEmpty() ? "" : "2");
    values.put("tables", zeros.tables(facts.zeros()));
    values.put("deadline", words.date(facts.deadline().day()));
    values.put("weekdays", weekdays(facts.deadline()));
    values.put("name", facts.contact().name());
    values.put("phone", facts.contact().phone());
    return values;
  }

  /** Whom to ask, as far as it is known; the last passage, blank if nobody is named. */
  private Passage contact(LetterFacts.Contact contact, Map<String, String> values) {
    if (contact.name().isBlank()) {
      return Passage.paragraph("");
    }
    return paragraph(contact.phone().isBlank() ? "contact.name" : "contact", values);
  }

  private String weekdays(LetterFacts.Deadline deadline) {
    if (deadline.weekdays().isEmpty()) {
      return "";
    }
    String days = String.valueOf(deadline.weekdays().getAsInt());
    return words.filled("demands.submit.weekdays", Map.of("days", days));
  }

  /** How an organ speaks of itself, by the end of its name. */
  private String self(String issuer) {
    return words.list("word.self").stream()
        .map(pair -> pair.split("=", 2))
        .filter(pair -> issuer.endsWith(pair[0]))
        .map(pair -> pair[1])
        .findFirst()
        .orElseThrow();
  }

  private List<String> annexes(LetterFacts facts, Map<String, String> values) {
    Map<String, String> hinted = new HashMap<>(values);
    hinted.put("agency", words.hinted(facts.agency()));
    List<String> annexes = new ArrayList<>();
    if (!facts.items().isEmpty()) {
      annexes.add(broken("annex", hinted));
    }
    if (!facts.zeros().isEmpty()) {
      annexes.add(broken("annex.zeros", hinted));
    }
    return annexes;
  }

  /** Title marks inside title marks become single ones. */
  private static String quotable(String title) {
    return title.replace('《', '〈').replace('》', '〉');
  }

  private Passage heading(String name) {
    return Passage.heading(words.text(name));
  }

  private Passage paragraph(String name, Map<String, String> values) {
    return Passage.paragraph(words.filled(name, values));
  }

  private Passage led(String name, Map<String, String> values) {
    return new Passage(words.text(name + ".lead"), words.filled(name, values));
  }

  private String broken(String name, Map<String, String> values) {
    return words
        .filled(name, values)
        .lines()
        .collect(Collectors.joining())
        .replace("|", LetterStyle.HINT);
  }
}
