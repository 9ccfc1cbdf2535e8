package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.LookAgain;
import org.qibei.review.ReconsiderFinding;
import org.qibei.review.ReviewItem;
import org.qibei.review.ReviewSheet;
import org.qibei.review.WaiveFinding;

/** What a reviewer decides about one group of findings; pressing a pressed button takes it back. */
@RequestScoped
public class Rulings {
  @Inject ConfirmFinding confirm;
  @Inject WaiveFinding waive;
  @Inject ReconsiderFinding reconsider;
  @Inject LookAgain look;

  void toggleConfirmed(ReviewSheet sheet, String group) {
    boolean confirmed =
        sheet.items().stream()
            .filter(item -> item.group().key().equals(group))
            .anyMatch(ReviewItem::isConfirmed);
    if (confirmed) {
      reconsider.reconsider(sheet.facts().id(), group);
    } else {
      confirm.confirm(sheet.facts().id(), group);
    }
  }

  void waive(ReviewSheet sheet, String group, String reason) {
    waive.waive(sheet.facts().id(), group, reason);
  }

  void takeBackWaiver(ReviewSheet sheet, String group) {
    reconsider.takeBackWaiver(sheet.facts().id(), group);
  }

  void reconsider(ReviewSheet sheet, String group) {
    reconsider.reconsider(sheet.facts().id(), group);
  }

  /** The decisions, parted by commas, were looked at again. */
  void seen(ReviewSheet sheet, String decisions) {
    List<Long> some =
        Arrays.stream(decisions.split(","))
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    look.seen(sheet.facts().id(), some);
  }
}
