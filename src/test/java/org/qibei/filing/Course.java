package org.qibei.filing;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.campaign.Campaign;
import org.qibei.check.Dossier;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.SoundReport;
import org.qibei.report.AnnualReport;

/** A filing on its way, without a database: sign-off and proposal are asked for. */
final class Course {
  private static final AnnualReport REPORT = SoundReport.complete2021();

  private final Account clerk = person(1, "clerk");
  private final Account head = person(2, "head");
  private final Account reviewer = person(3, "reviewer");
  private final Account supervisor = person(4, "supervisor");
  private final Campaign campaign =
      new Campaign(2021, LocalDate.of(2022, 1, 1), "default", Policy.standard().toJson());
  private final Filing filing;
  private Instant now = Instant.parse("2022-01-20T01:00:00Z");

  private Course() {
    campaign.requireProposal(true);
    Region city = new Region("9901", "示例市", RegionLevel.CITY, null);
    filing =
        new Filing(
            campaign, new Agency("9901-02", "示例市某局", "某局", AgencyLevel.DEPARTMENT, city), now);
  }

  /** A filing that has come so far on the usual way. */
  static Course in(FilingStatus status) {
    Course course = new Course();
    wayTo(status).forEach(course::take);
    return course;
  }

  private static List<Act> wayTo(FilingStatus status) {
    List<Act> whole =
        List.of(Act.SEND_FOR_SIGN_OFF, Act.SUBMIT, Act.CLAIM, Act.PROPOSE, Act.ACCEPT);
    return switch (status) {
      case DRAFT -> List.of();
      case AWAITING_SIGN_OFF -> whole.subList(0, 1);
      case SUBMITTED -> whole.subList(0, 2);
      case IN_REVIEW -> whole.subList(0, 3);
      case PROPOSED -> whole.subList(0, 4);
      case ACCEPTED -> whole;
      case RETURNED -> List.of(Act.SEND_FOR_SIGN_OFF, Act.SUBMIT, Act.CLAIM, Act.RETURN);
      case EXEMPT -> List.of(Act.EXEMPT);
    };
  }

  Course take(Act act) {
    switch (act) {
      case SEND_FOR_SIGN_OFF -> filing.preparation().sendForSignOff(clerk, now);
      case SEND_BACK -> filing.preparation().sendBack(head, "再核", now);
      case SUBMIT -> filing.preparation().submit(handed(), head, LocalDate.of(2022, 2, 7), now);
      case WITHDRAW -> filing.preparation().withdraw(clerk, "漏了", now);
      case CLAIM -> filing.examination().claim(reviewer, now);
      case TAKE_OVER -> filing.examination().takeOver(supervisor, "休假", now);
      case RELEASE -> filing.examination().release(reviewer, now);
      case PROPOSE -> filing.examination().propose(reviewer, null, now);
      case REJECT_PROPOSAL -> filing.examination().rejectProposal(supervisor, "再看", now);
      case ACCEPT -> filing.examination().accept(supervisor, null, now);
      case RETURN -> filing.examination().sendForRectification(reviewer, "改正", now);
      case EXEMPT -> filing.exemption().grant(supervisor, "新设", now);
    }
    return this;
  }

  private Submission handed() {
    Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());
    return new Submission(
        filing, head, REPORT, inspector.inspect(Dossier.ofDocument(REPORT)), "QB-1", now);
  }

  private static Account person(long id, String name) {
    Account account = new Account(name, name, null, "-", Instant.EPOCH);
    try {
      Field key = Account.class.getDeclaredField("id");
      key.setAccessible(true);
      key.set(account, id);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    return account;
  }

  Course later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Filing filing() {
    return filing;
  }

  FilingStatus status() {
    return filing.status();
  }

  Campaign campaign() {
    return campaign;
  }

  Account reviewer() {
    return reviewer;
  }

  Instant now() {
    return now;
  }
}
