package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;
import static org.qibei.integration.CityOffice.WRONG_TOTAL;

import java.math.BigDecimal;
import java.util.List;
import org.qibei.check.SoundReport;
import org.qibei.filing.Mended;
import org.qibei.platform.NotFound;
import org.qibei.report.AnnualReport;
import org.qibei.review.ReckonMending;

/** A reviewer asks what a report would score without any findings of his choice. */
class MendingIT {

  private static AnnualReport twoFaults(AnnualReport report) {
    return SoundReport.with(
        SoundReport.with(report, "t3.directSuit.pending", ""), "t3.review.total", "99");
  }

  private static Mended mended(CityOffice office, String login, long filing, List<String> groups) {
    return office.bench.ask(login, ReckonMending.class, desk -> desk.mended(filing, groups));
  }

  @AtTheCityOffice
  void eachChoiceHasItsScore(CityOffice office) {
    long filing = office.claimed(MendingIT::twoFaults);
    String blank = office.group(filing, BLANK);
    String total = office.group(filing, WRONG_TOTAL);
    Mended none = mended(office, "reviewer", filing, List.of("TAB-99:t9:error"));
    assertThat(none.items()).isZero();
    assertThat(none.then().orElseThrow().total()).isEqualByComparingTo(none.now().total());
    BigDecimal one = total(mended(office, "reviewer", filing, List.of(blank)));
    Mended both = mended(office, "reviewer", filing, List.of(blank, total));
    assertThat(one).isBetween(none.now().total(), total(both)).isNotEqualByComparingTo(total(both));
    assertThat(both.items()).isEqualTo(2);
    assertThat(both.now()).isEqualTo(office.sheet(filing).inspection().score());
    assertThatThrownBy(() -> mended(office, "neighbour", filing, List.of(blank)))
        .isInstanceOf(NotFound.class);
  }

  @AtTheCityOffice
  void whatIsWaivedIsNoLongerCounted(CityOffice office) {
    long filing = office.claimed(MendingIT::twoFaults);
    String blank = office.group(filing, BLANK);
    office.waive(filing, BLANK, "原件有数");
    assertThat(mended(office, "reviewer", filing, List.of(blank)).items()).isZero();
  }

  private static BigDecimal total(Mended mended) {
    return mended.then().orElseThrow().total();
  }
}
