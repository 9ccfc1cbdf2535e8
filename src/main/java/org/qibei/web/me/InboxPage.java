package org.qibei.web.me;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.message.Inbox;
import org.qibei.message.ReadMessage;
import org.qibei.web.MessageWords;

/** The messages of whoever is signed in, the latest on top. */
@Named("meInboxPage")
@ViewScoped
public class InboxPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject Inbox inbox;
  @Inject ReadMessage reading;
  @Inject MessageWords words;

  private int page = 1;
  private int total;
  private int unread;
  private List<Inbox.Row> rows = List.of();

  public void load() {
    page = Math.max(1, page);
    rows = inbox.rows((page - 1) * SIZE, SIZE);
    total = inbox.count();
    unread = inbox.unread();
  }

  /** What a message says in the reader's language. */
  public String words(Inbox.Row row) {
    return words.of(row);
  }

  /** Opens what the message is about. */
  public String open(long message) {
    reading.read(message);
    return rows.stream()
        .filter(row -> row.id() == message)
        .findFirst()
        .map(InboxPage::target)
        .orElse(null);
  }

  public String readAll() {
    reading.readAll();
    return "inbox?faces-redirect=true";
  }

  /** The notice or the report; an agency's report is reached through its home page. */
  private static String target(Inbox.Row row) {
    boolean reviewers = row.kind().isForReviewers();
    String folder = reviewers ? "/reviewer/" : "/agency/";
    if (row.notice().isPresent()) {
      return folder + "notice?faces-redirect=true&id=" + row.notice().get();
    }
    return reviewers
        ? folder + "review?faces-redirect=true&id=" + row.filing()
        : folder + "home?faces-redirect=true";
  }

  public List<Inbox.Row> getRows() {
    return rows;
  }

  public int getUnread() {
    return unread;
  }

  public int getTotal() {
    return total;
  }

  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, (total + SIZE - 1) / SIZE).boxed().toList();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
