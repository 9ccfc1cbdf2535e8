package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.qibei.message.Inbox;
import org.qibei.message.MessageKind;

/** What a message says in the reader's language; its days are written as everywhere else. */
@RequestScoped
public class MessageWords {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Inject Texts texts;
  @Inject Dates dates;

  public String of(Inbox.Row row) {
    List<String> parameters = row.parameters();
    boolean undated = row.kind() == MessageKind.FILING_REMINDER && parameters.get(1).isEmpty();
    String key =
        undated ? "notices.message.filing-reminder-undated" : "notices.message." + row.kind().key();
    return texts.of(key, parameters.stream().map(this::word).toArray());
  }

  private String word(String parameter) {
    return DAY.matcher(parameter).matches() ? dates.full(LocalDate.parse(parameter)) : parameter;
  }
}
