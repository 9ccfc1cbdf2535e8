package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.form.Section;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The agency writes the text of one section, or title, preamble, name or closing lines. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class SaveSection {
  private static final int LONGEST = 60_000;
  private static final int LONGEST_LINE = 300;
  private static final Set<String> LINES = Set.of(DraftSection.TITLE, DraftSection.AGENCY_NAME);
  private static final Set<String> TEXTS =
      Stream.concat(
              Arrays.stream(Section.values()).map(Section::id),
              Stream.of(
                  DraftSection.TITLE,
                  DraftSection.AGENCY_NAME,
                  DraftSection.PREAMBLE,
                  DraftSection.SIGN_OFF))
          .collect(Collectors.toUnmodifiableSet());

  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Saves one text, or tells who changed it meanwhile. */
  public Saved save(long filingId, Entry entry) {
    requireWithin(LINES.contains(entry.place()) ? LONGEST_LINE : LONGEST, entry.value());
    return drafts.saveText(
        begun(filingId, entry.place()), entry, caller.accountId(), clock.instant());
  }

  /** Saves the heading of a text, or tells who changed it meanwhile. */
  public Saved saveHeading(long filingId, Heading heading) {
    requireWithin(LONGEST_LINE, heading.value());
    return drafts.saveHeading(
        begun(filingId, heading.section()), heading, caller.accountId(), clock.instant());
  }

  private static void requireWithin(int longest, String text) {
    if (text.length() > longest) {
      throw new Refusal("refusals.draft.text-too-long", longest);
    }
  }

  private Filing begun(long filingId, String text) {
    Filing filing = filings.holdForTyping(filings.requireOwn(filingId));
    if (!TEXTS.contains(text)) {
      throw new Refusal("refusals.draft.no-such-place", text);
    }
    drafts.require(filing);
    return filing;
  }
}
