package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qibei.browser.page.AgencyPublication;
import org.qibei.browser.page.Review;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** An accepted report is published: its agency records where and when, its reviewer looks. */
class PublicationStoryIT {
  private static final String LINK = "https://www.shilishi.example/zwgk/nb/2025/jtj.html";

  @Test
  void thePublicationIsRecordedAndSeen() {
    try (Visitor clerk = Visitor.signedIn(TestPortal.address(), "tb990100b14");
        Visitor reviewer = Visitor.signedIn(TestPortal.address(), "reviewer")) {
      assertThat(clerk.agencyHome().duty()).contains("应于", "公布后请登记链接和日期");
      AgencyPublication publication = clerk.agencyHome().toPublication();
      long filing = publication.id();
      assertThat(publication.refused("www.shilishi.example", "2026-01-27")).contains("http://");
      publication.record(LINK, "2026-01-27");
      assertThat(clerk.agencyHome().duty()).doesNotContain("登记链接");
      Review review = reviewer.review(filing);
      assertThat(review.publication()).contains(LINK, "已登记");
      assertThat(review.attest().publication()).contains("已查看", "已在平台上看到报告");
    }
  }
}
