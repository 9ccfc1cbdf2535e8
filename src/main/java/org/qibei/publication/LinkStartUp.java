package org.qibei.publication;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At the start of the portal, begins to visit links where that is switched on. */
@Singleton
@Startup
@DependsOn("DatabaseStartUp")
@PermitAll
public class LinkStartUp {
  @Inject VisitLinks links;

  @PostConstruct
  void begin() {
    links.begin();
  }
}
