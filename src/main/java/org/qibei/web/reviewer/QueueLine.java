package org.qibei.web.reviewer;

import java.io.Serializable;
import org.qibei.filing.FilingStatus;
import org.qibei.review.QueueRow;
import org.qibei.web.Dates;
import org.qibei.web.Texts;

/**
 * A line of the queue with its words: status tag, round, and how long the review may still take.
 */
public record QueueLine(
    QueueRow row, String tag, String tone, String round, String due, String dueTone)
    implements Serializable {

  static QueueLine of(QueueRow row, Texts texts, Dates dates) {
    String round = row.round() > 1 ? texts.of("reviewer.round", row.round()) : "";
    return new QueueLine(
        row, tag(row, texts), tone(row), round, due(row, texts, dates), dueTone(row));
  }

  private static String tag(QueueRow row, Texts texts) {
    boolean waits = row.status() == FilingStatus.SUBMITTED;
    if (row.round() > 1 && (waits || isMine(row))) {
      return texts.get("reviewer.tag.resubmitted");
    }
    if (waits) {
      return texts.get("reviewer.tag.unclaimed");
    }
    return texts.get(isMine(row) ? "reviewer.tag.mine" : "forms.status." + row.status().key());
  }

  private static String tone(QueueRow row) {
    return switch (row.status()) {
      case SUBMITTED -> row.round() > 1 ? "accent" : "neutral";
      case IN_REVIEW -> isMine(row) ? "accent" : "neutral";
      case RETURNED -> "error";
      case ACCEPTED -> "ok";
      default -> "neutral";
    };
  }

  private static boolean isMine(QueueRow row) {
    return row.mine() && row.status() == FilingStatus.IN_REVIEW;
  }

  private static String due(QueueRow row, Texts texts, Dates dates) {
    if (!row.status().isWithReviewer()) {
      return "—";
    }
    if (row.daysLeft() < 0) {
      return texts.of("reviewer.due.late", -row.daysLeft());
    }
    return row.daysLeft() == 0
        ? texts.get("reviewer.due.today")
        : row.due().map(dates::day).orElse("—");
  }

  private static String dueTone(QueueRow row) {
    boolean pressing = row.status().isWithReviewer() && row.daysLeft() <= 0;
    return pressing ? row.daysLeft() < 0 ? "error" : "warning" : "";
  }
}
