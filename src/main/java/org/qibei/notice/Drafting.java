package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.agency.Agency;
import org.qibei.filing.CurrentAccount;
import org.qibei.filing.Filing;
import org.qibei.filing.Submission;
import org.qibei.platform.Zone;

/**
 * Begins the draft of a notice with the words that the portal proposes, or brings it up to date.
 */
@ApplicationScoped
public class Drafting {
  @Inject Notices notices;
  @Inject Letters letters;
  @Inject CurrentAccount account;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The filing's draft with exactly these items; what was reworded before stays reworded. */
  public Notice draft(Submission submission, List<ItemText> items) {
    Notice draft = ownDraft(submission.filing()).orElseGet(() -> begin(submission, items));
    draft.follow(submission, items);
    return draft;
  }

  /** The draft in the name of the caller's office; what another office drafted is thrown away. */
  private Optional<Notice> ownDraft(Filing filing) {
    Optional<Notice> draft = notices.draftOf(filing);
    boolean own =
        draft
            .map(Notice::issuer)
            .map(Agency::id)
            .filter(Issuers.of(filing.agency(), caller).id()::equals)
            .isPresent();
    if (!own) {
      draft.ifPresent(notices::discard);
    }
    return draft.filter(d -> own);
  }

  /** A draft that says once more what a void notice said of its open items. */
  Notice again(Notice voided) {
    List<ItemText> open =
        voided.items().stream().filter(NoticeItem::isOpen).map(NoticeItem::text).toList();
    Notice draft = draft(voided.submission(), open);
    draft.reword(voided.text());
    return draft;
  }

  private Notice begin(Submission submission, List<ItemText> items) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Zone.SHANGHAI);
    Filing filing = submission.filing();
    Agency issuer = Issuers.of(filing.agency(), caller);
    String copies =
        filing
            .agency()
            .competentOffice()
            .filter(office -> office != issuer)
            .map(Agency::name)
            .orElse("");
    NoticeText text = new NoticeText("", "", "", issuer.contact().orElse(""), copies);
    Notice notice =
        new Notice(
            submission,
            issuer,
            text,
            RectificationPeriod.proposedFrom(today),
            new Signature(account.get(), now));
    notice.draftItems().follow(items);
    notice.reword(letters.proposed(NoticeFacts.of(notice, today), copies));
    return notices.add(notice);
  }
}
