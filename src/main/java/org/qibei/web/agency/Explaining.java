package org.qibei.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.filing.ExplainFinding;

/** What the dialog asks in which the agency says why a finding is as it is. */
@Named("explaining")
@RequestScoped
public class Explaining {
  @Inject ExplainFinding explain;

  private String group;
  private String words;

  void save(long filing) {
    explain.explain(filing, group, words);
    words = null;
  }

  void takeBack(long filing) {
    explain.takeBack(filing, group);
    words = null;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
