package org.qibei.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.filing.CheckDraft;
import org.qibei.web.MendedWords;

/** The score that the report would reach without the findings ticked on the page. */
@Named("agencyMending")
@RequestScoped
public class Mending {
  @Inject CheckDraft check;
  @Inject MendedWords words;

  private String line = "";

  public void reckon() {
    line = words.line(check.mended(words.filing(), words.groups()));
  }

  public String getLine() {
    return line;
  }
}
