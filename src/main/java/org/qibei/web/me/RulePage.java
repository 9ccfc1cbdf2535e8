package org.qibei.web.me;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Grade;
import org.qibei.check.RuleBook;
import org.qibei.check.RuleEntry;
import org.qibei.check.Wording;
import org.qibei.platform.NotFound;
import org.qibei.web.Language;
import org.qibei.web.Texts;

/** One rule as people read it: what it tests and why, its source, what it costs, three examples. */
@Named("meRulePage")
@ViewScoped
public class RulePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Language language;
  @Inject Texts texts;

  private String id;

  /** Leads on to all rules where none is named. */
  public String load() {
    if (id == null || id.isBlank()) {
      return "/me/rules?faces-redirect=true";
    }
    getRule();
    return null;
  }

  /** The rule of the book in force; another id is not found. */
  public RuleEntry getRule() {
    return entries().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow(NotFound::new);
  }

  /** The rule before this one in the book; empty at its beginning. */
  public String getBefore() {
    return beside(-1);
  }

  /** The rule after this one in the book; empty at its end. */
  public String getAfter() {
    return beside(1);
  }

  private String beside(int steps) {
    List<String> ids = entries().map(RuleEntry::id).toList();
    int index = ids.indexOf(id) + steps;
    return index < 0 || index >= ids.size() ? "" : ids.get(index);
  }

  private static Stream<RuleEntry> entries() {
    return RuleBook.current().entries().stream();
  }

  /** The reports it is for, by the year that they are about. */
  public String getYears() {
    RuleEntry.Years years = getRule().years();
    if (years.areAll()) {
      return texts.get("account.rules.years.all");
    }
    if (years.haveStart() && years.haveEnd()) {
      return texts.of("account.rules.years.between", year(years.from()), year(years.to()));
    }
    return years.haveStart()
        ? texts.of("account.rules.years.from", year(years.from()))
        : texts.of("account.rules.years.until", year(years.to()));
  }

  private static String year(int year) {
    return String.valueOf(year);
  }

  /** Points as the score prints them. */
  public String points(Grade grade) {
    return Wording.points(grade.points());
  }

  public Wording getWords() {
    return Wording.in(language.getLocale());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
