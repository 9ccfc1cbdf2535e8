package org.qibei.web;

import static org.qibei.account.Role.ADMINISTRATOR;
import static org.qibei.account.Role.AUDITOR;
import static org.qibei.account.Role.CLERK;
import static org.qibei.account.Role.HEAD;
import static org.qibei.account.Role.REVIEWER;
import static org.qibei.account.Role.SUPERVISOR;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;

/** The places in the top bar: which role goes where, as far as the page exists. */
@Named
@ApplicationScoped
public class Navigation {
  // spotless:off  One line a place, in the order of the top bar: page, words, roles.
  private static final List<Destination> ALL = List.of(
      place("/agency/home",        "frame.nav.agency-home",     CLERK, HEAD),
      place("/agency/report",      "frame.nav.agency-report",   CLERK, HEAD),
      place("/agency/notices",     "frame.nav.agency-notices",  CLERK, HEAD),
      place("/agency/history",     "frame.nav.agency-history",  CLERK, HEAD),
      place("/reviewer/queue",     "frame.nav.queue",           REVIEWER, SUPERVISOR),
      place("/reviewer/tracking",  "frame.nav.tracking",        REVIEWER, SUPERVISOR),
      place("/reviewer/notices",   "frame.nav.notices",         REVIEWER, SUPERVISOR),
      place("/reviewer/register",  "frame.nav.register",        REVIEWER, SUPERVISOR),
      place("/admin/progress",     "frame.nav.progress",        ADMINISTRATOR, AUDITOR),
      place("/admin/scorecards",   "frame.nav.scorecards",      ADMINISTRATOR, AUDITOR),
      place("/admin/campaigns",    "frame.nav.campaigns",       ADMINISTRATOR, AUDITOR),
      place("/admin/roster",       "frame.nav.roster",          ADMINISTRATOR, AUDITOR),
      place("/admin/accounts",     "frame.nav.accounts",        ADMINISTRATOR, AUDITOR),
      place("/admin/audit",        "frame.nav.audit",           ADMINISTRATOR, AUDITOR),
      place("/me/rules",           "frame.nav.rules",           CLERK, HEAD, REVIEWER, SUPERVISOR));
  private static final List<Destination> OPEN = List.of(
      place("/open/help",          "frame.nav.help"),
      place("/open/verify",        "frame.nav.verify"),
      place("/open/accessibility", "frame.nav.accessibility"));
  private static final List<Destination> MINE = List.of(
      place("/me/profile",         "frame.nav.profile"),
      place("/me/password",        "frame.nav.password"));
  // spotless:on

  private static final Destination INBOX = place("/me/inbox", "frame.nav.inbox");

  @Inject ServletContext application;

  private List<Destination> places = List.of();
  private List<Destination> mine = List.of();
  private List<Destination> open = List.of();
  private boolean inbox;

  @PostConstruct
  void keepWhatExists() {
    places = ALL.stream().filter(this::exists).toList();
    mine = MINE.stream().filter(this::exists).toList();
    open = OPEN.stream().filter(this::exists).toList();
    inbox = exists(INBOX);
  }

  /** The places of whoever is signed in. */
  public List<Destination> getPlaces() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return places.stream().filter(place -> place.isFor(faces.getExternalContext())).toList();
  }

  /** What the account menu leads to. */
  public List<Destination> getMine() {
    return mine;
  }

  /** What the foot of every page leads to, for everybody. */
  public List<Destination> getOpen() {
    return open;
  }

  public boolean isInbox() {
    return inbox;
  }

  /** Whether the page shown belongs to the place: its own page, or one that says so. */
  public boolean isCurrent(Destination destination, String declared) {
    String here =
        declared == null || declared.isEmpty()
            ? FacesContext.getCurrentInstance().getViewRoot().getViewId()
            : declared + ".xhtml";
    return here.equals(destination.outcome() + ".xhtml");
  }

  private boolean exists(Destination destination) {
    try {
      return application.getResource(destination.outcome() + ".xhtml") != null;
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Destination place(String outcome, String key, String... roles) {
    return new Destination(outcome, key, List.of(roles));
  }
}
