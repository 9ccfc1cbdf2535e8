package org.qibei.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.qibei.check.Dimension;
import org.qibei.check.RuleBook;
import org.qibei.check.RuleEntry;
import org.qibei.check.Wording;
import org.qibei.web.Language;

/** What is checked, why, by which source and how to mend it: the rule book as people read it. */
@Named("meRulesPage")
@RequestScoped
public class RulesPage {
  @Inject Language language;

  public String getVersion() {
    return RuleBook.current().version();
  }

  public int getCount() {
    return RuleBook.current().entries().size();
  }

  public List<Dimension> getDimensions() {
    return Arrays.asList(Dimension.values());
  }

  public List<RuleEntry> rules(Dimension dimension) {
    return RuleBook.current().entries().stream()
        .filter(entry -> entry.dimension() == dimension)
        .toList();
  }

  public Wording getWords() {
    return Wording.in(language.getLocale());
  }
}
