package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qibei.notice.Letter.Passage;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.Refusal;
import org.qibei.platform.StoredDocument;

/** Turns a notice into its letter: the proposed words, the preview, and the letter that is kept. */
@ApplicationScoped
public class Letters {
  @Inject DocumentStore documents;

  /** The words that the portal proposes for a notice on these facts. */
  NoticeText proposed(LetterFacts facts, String copiesTo) {
    Letter letter = new LetterText().write(facts);
    List<Passage> passages = letter.passages();
    return new NoticeText(
        letter.title(),
        passages.get(0).text(),
        passages.get(passages.size() - 2).text(),
        Contacts.join(facts.contact()),
        copiesTo);
  }

  /** The letter that the notice says at present, dated that day. */
  public Letter of(Notice notice, LocalDate day) {
    Letter letter = new LetterText().write(NoticeFacts.of(notice, day));
    List<Passage> passages = new ArrayList<>(letter.passages());
    passages.set(0, Passage.paragraph(notice.text().opening()));
    passages.set(passages.size() - 2, Passage.paragraph(notice.text().closing()));
    return new Letter(
        letter.mark(),
        letter.issuer(),
        letter.number(),
        notice.text().title(),
        letter.addressee(),
        passages,
        letter.items(),
        letter.zeros(),
        letter.annexes(),
        letter.signedOn(),
        letter.copies(),
        letter.printedBy(),
        letter.printedOn(),
        letter.language());
  }

  /** Sets the letter and keeps it as issued: it does not change when the template does. */
  StoredDocument keep(Notice notice, LocalDate day) {
    Letter letter = of(notice, day);
    requirePrintable(letter);
    byte[] pdf = new LetterPdf().set(letter);
    long by = notice.letter().orElseThrow().issued().by().id();
    return documents.keep(pdf, "application/pdf", letter.number() + ".pdf", by);
  }

  private static void requirePrintable(Letter letter) {
    String missing = new LetterPdf().missing(letter);
    if (!missing.isEmpty()) {
      throw new Refusal("refusals.notice.unprintable", missing);
    }
  }
}
