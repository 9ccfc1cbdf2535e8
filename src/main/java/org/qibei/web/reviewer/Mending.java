package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.review.ReckonMending;
import org.qibei.web.MendedWords;

/** The score that the report would reach without the findings ticked on the page. */
@Named("reviewerMending")
@RequestScoped
public class Mending {
  @Inject ReckonMending check;
  @Inject MendedWords words;

  private String line = "";

  public void reckon() {
    line = words.line(check.mended(words.filing(), words.groups()));
  }

  public String getLine() {
    return line;
  }
}
