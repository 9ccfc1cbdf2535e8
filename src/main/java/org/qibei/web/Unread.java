package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.message.Inbox;

/** How many messages wait, as the top bar says on every page. */
@Named
@RequestScoped
public class Unread {
  @Inject Inbox inbox;

  private Integer count;

  public int getCount() {
    if (count == null) {
      count = inbox.unread();
    }
    return count;
  }
}
