package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.account.Role;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.platform.Audited;
import org.qibei.platform.Messages;
import org.qibei.platform.Refusal;

/** The agency begins to fill in the empty form of the year. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class StartDraft {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Clock clock;

  /**
   * Begins with the empty form.
   *
   * @param replace whether a draft that exists may be given up for it
   */
  public void fromEmptyForm(long filingId, boolean replace) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    if (filing.draft().origin().isPresent() && !replace) {
      throw new Refusal("refusals.draft.exists");
    }
    Form form = filing.campaign().form();
    filing.begin(DraftStart.empty(form, clock.instant()));
    drafts.replace(filing, blanks(form), texts(filing, form));
  }

  private static List<DraftFigure> blanks(Form form) {
    return form.cells().stream().map(Cell::path).map(StartDraft::blank).toList();
  }

  private static DraftFigure blank(String place) {
    return new DraftFigure(
        place,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        1);
  }

  /** The words that follow from the duty itself: title, name and the six headings. */
  private static List<DraftSection> texts(Filing filing, Form form) {
    int year = filing.campaign().fiscalYear();
    String agency = filing.agency().name();
    String title =
        Messages.in(Locale.SIMPLIFIED_CHINESE)
            .text("agency.draft.title", agency, Integer.toString(year));
    Stream<DraftSection> identity =
        Stream.of(
            text(DraftSection.TITLE, null, title),
            text(DraftSection.FISCAL_YEAR, null, Integer.toString(year)),
            text(DraftSection.AGENCY_NAME, null, agency),
            text(DraftSection.PREAMBLE, null, ""),
            text(DraftSection.SIGN_OFF, null, ""));
    Stream<DraftSection> sections =
        Stream.of(Section.values()).map(part -> text(part.id(), form.heading(part), ""));
    return Stream.concat(identity, sections).toList();
  }

  private static DraftSection text(String id, String heading, String body) {
    return new DraftSection(
        id,
        Optional.ofNullable(heading),
        body,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        1);
  }
}
