package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;

/** What an agency owes, until when, whose turn it is, and what is left to do. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class MyDuties {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Submissions submissions;
  @Inject Inspections inspections;
  @Inject ReadingJobs jobs;
  @Inject PublicationDesk publications;
  @Inject Colleagues colleagues;
  @Inject Caller caller;

  /**
   * One year's duty: where it stands, the last score, and for a draft what the rules say of it now.
   */
  public record Duty(
      FilingFacts facts,
      Optional<SubmissionFacts> submitted,
      Optional<Draft> draft,
      Optional<Checked> live,
      Optional<ReadingFacts> reading,
      PublicationFacts publication,
      boolean maySignOff) {}

  /** All duties of the caller's agencies, the latest year first, with who shares the work. */
  public record Overview(List<Duty> duties, List<Colleagues.Person> people) {}

  public Overview overview() {
    List<Filing> own = filings.own();
    return new Overview(
        own.stream().map(this::duty).toList(),
        own.stream().findFirst().map(filing -> colleagues.of(filing.agency())).orElse(List.of()));
  }

  private Duty duty(Filing filing) {
    boolean writing = !filing.status().isSettled() && !filing.status().isWithReviewer();
    Optional<Draft> draft = writing ? drafts.find(filing) : Optional.empty();
    return new Duty(
        FilingFacts.of(filing),
        submissions.current(filing).map(SubmissionFacts::of),
        draft,
        draft.map(present -> inspections.check(filing)),
        jobs.present(filing).map(ReadingFacts::of),
        publications.facts(filing),
        caller.maySignOff(filing.agency()));
  }
}
