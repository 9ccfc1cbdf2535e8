package org.qibei.web.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.qibei.message.Inbox;
import org.qibei.message.ReadMessage;
import org.qibei.web.MessageWords;

/** The latest of the reader's messages, as the home page shows them beside the work. */
@Dependent
public class LatestMessages implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 3;

  @Inject Inbox inbox;
  @Inject ReadMessage reading;
  @Inject MessageWords messages;
  @Inject Words words;

  private transient List<Inbox.Row> rows;

  /** A message in one sentence, and when it came. */
  public record Line(long id, String what, String when, boolean read) {}

  private List<Inbox.Row> rows() {
    if (rows == null) {
      rows = inbox.rows(0, SHOWN);
    }
    return rows;
  }

  public List<Line> getLines() {
    return rows().stream().map(this::line).toList();
  }

  private Line line(Inbox.Row row) {
    return new Line(row.id(), messages.of(row), words.dates().time(row.sentAt()), row.read());
  }

  /** Opens what a message is about, and remembers that it was read. */
  public String open(long message) {
    reading.read(message);
    return rows().stream()
        .filter(row -> row.id() == message)
        .findFirst()
        .map(LatestMessages::target)
        .orElse(null);
  }

  private static String target(Inbox.Row row) {
    return row.notice().isPresent()
        ? "notice?faces-redirect=true&id=" + row.notice().get()
        : "report?faces-redirect=true&id=" + row.filing();
  }
}
