package org.qibei.web.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.RepairAdvice;
import org.qibei.check.Wording;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftSection;
import org.qibei.filing.DraftView;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.Saved;
import org.qibei.form.Form;
import org.qibei.web.part.CellChange;
import org.qibei.web.part.StatContent;
import org.qibei.web.part.StatReply;
import org.qibei.web.part.StatTableView;

/**
 * A draft on the desk: what stands in it, what the rules say of it, and the hand that changes it.
 */
@Dependent
public class Sheet implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DraftView drafts;
  @Inject CheckDraft check;
  @Inject Typing typing;
  @Inject Explaining explaining;
  @Inject Words words;
  @Inject Clock clock;

  private transient DraftView.Content content;
  private transient LiveCheck live;
  private transient List<RepairAdvice> repairs;
  private long filing;

  /** Lays the draft on the desk; false where none was begun. */
  boolean open(long filingId) {
    filing = filingId;
    content = drafts.of(filingId);
    content.draft().ifPresent(draft -> typing.begin(filingId, draft));
    return content.draft().isPresent();
  }

  private DraftView.Content content() {
    if (content == null) {
      content = drafts.of(filing);
    }
    return content;
  }

  FilingFacts facts() {
    return content().facts();
  }

  Draft draft() {
    return content().draft().orElseThrow();
  }

  DraftView.Content all() {
    return content();
  }

  Form form() {
    return draft().form();
  }

  LiveCheck live() {
    if (live == null) {
      live = words.live(check.check(filing), facts());
    }
    return live;
  }

  /** How the sums of the draft could be made to hold; reckoned once for each state of it. */
  List<RepairAdvice> repairs() {
    if (repairs == null) {
      repairs = Wording.in(words.texts().messages().locale()).repairs(draft().report());
    }
    return repairs;
  }

  StatTableView table(String table) {
    return StatTableView.of(form(), table, StatContent.of(draft().report()).marked(live().marks()));
  }

  String text(String section) {
    return draft().section(section).map(DraftSection::body).orElse("");
  }

  Optional<String> heading(String section) {
    return draft().section(section).flatMap(DraftSection::heading);
  }

  /** Keeps what the dialog says to a finding. */
  void explain() {
    explaining.save(filing);
    refresh();
  }

  /** Takes back what was said to a finding. */
  void takeBackExplanation() {
    explaining.takeBack(filing);
    refresh();
  }

  /** Looks again, after something was changed. */
  void refresh() {
    content = drafts.of(filing);
    live = null;
    repairs = null;
  }

  /** Saves what a table sent and answers it. */
  void saveCells() {
    List<Saved> results = typing.saveCells(CellChange.inRequest());
    refresh();
    StatReply reply = StatReply.of(table(CellChange.table())).saved(kept(results).toList());
    overtaken(results)
        .map(lost -> new StatReply.Conflict(lost.place(), lost.theirs(), words.conflict(lost)))
        .forEach(reply::conflict);
    reply.send(clock);
  }

  /** Saves what a text sent and answers it. */
  void saveTexts() {
    List<Saved> results = typing.saveTexts(CellChange.inRequest());
    refresh();
    TextReply reply = new TextReply(kept(results).toList());
    overtaken(results).forEach(lost -> reply.conflict(lost, words.conflictInText(lost)));
    reply.send(words.dates().clockTime(clock.instant()));
  }

  private static Stream<String> kept(List<Saved> results) {
    return results.stream().filter(Saved::isKept).map(Saved::place);
  }

  private static Stream<Saved.Overtaken> overtaken(List<Saved> results) {
    return results.stream()
        .filter(Saved.Overtaken.class::isInstance)
        .map(Saved.Overtaken.class::cast);
  }
}
