package org.qibei.filing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.qibei.platform.MalwareScan;

/** At the start of the portal, takes up the readings and comparisons that its end interrupted. */
@Singleton
@Startup
@DependsOn("DatabaseStartUp")
@PermitAll
public class ReadingStartUp {
  @Inject ReadDocument reading;
  @Inject CompareReports comparing;
  @Inject MalwareScan scan;
  @Inject ScanReading scans;

  @PostConstruct
  void resume() {
    scan.announce();
    scans.announce();
    reading.resume();
    comparing.resume();
  }
}
