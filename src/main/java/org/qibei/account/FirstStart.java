package org.qibei.account;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** An installation for real that nobody administers yet says on its log how somebody gets in. */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseStartUp")
public class FirstStart {
  private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

  @Inject FirstAdministrator firstAdministrator;

  @PostConstruct
  void invite() {
    if (Boolean.parseBoolean(System.getenv("QIBEI_DEMO")) || !firstAdministrator.isMissing()) {
      return;
    }
    String login = System.getenv().getOrDefault("QIBEI_FIRST_ADMIN", "");
    String region = System.getenv().getOrDefault("QIBEI_FIRST_REGION", "");
    if (login.isBlank() || region.isBlank()) {
      LOG.log(
          WARNING,
          "Nobody administers this portal, so nobody can be let in. Start it once with"
              + " QIBEI_FIRST_ADMIN (an account name) and QIBEI_FIRST_REGION (such as 370000 Shandong):"
              + " the log then shows a link to choose the password.");
      return;
    }
    LOG.log(
        WARNING,
        "Nobody administers this portal yet. Open this link at the portal''s address within {0}"
            + " hours to choose the password of {1}; it works once: {2}",
        FirstAdministrator.VALID.toHours(),
        login,
        firstAdministrator.invite(login, region));
  }
}
