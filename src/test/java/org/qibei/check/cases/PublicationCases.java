package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.PageLayout;
import org.qibei.check.Publication;
import org.qibei.check.Publication.Visits;

/** Cases of the rules on publication (PUB) and on pages (FMT-08). */
final class PublicationCases {

  private static final List<String> DOMAINS = List.of("shili.gov.cn");

  private PublicationCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(places(), visits(), pages()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> places() {
    return Stream.of(
        fails("PUB-01", sound().published(Publication.none())),
        fails("PUB-01", at("https://shili.gov.cn.example.com/nb")),
        passes("PUB-01", at("https://www.shili.gov.cn/nb")),
        trap("PUB-01", sound().published(Publication.none().attestedByAPerson())));
  }

  private static Stream<RuleCase> visits() {
    return Stream.of(
        fails("PUB-02", seen(new Visits(3, 2, false, false))),
        fails("PUB-02", seen(new Visits(0, 0, false, false))),
        passes("PUB-02", seen(new Visits(0, 0, true, false))),
        trap("PUB-02", seen(new Visits(3, 1, false, false))),
        fails("PUB-03", seen(new Visits(0, 0, true, true))),
        passes("PUB-03", seen(new Visits(0, 0, true, false))),
        trap("PUB-03", seen(new Visits(1, 1, false, false))));
  }

  private static Stream<RuleCase> pages() {
    return Stream.of(
        fails("FMT-08", sound().on(new PageLayout(216, 279))),
        passes("FMT-08", sound().on(new PageLayout(210, 297))),
        trap("FMT-08", sound().on(new PageLayout(297.2, 209.9))));
  }

  private static Dossier sound() {
    return Dossier.ofDocument(complete2021());
  }

  private static Dossier at(String link) {
    return sound().published(Publication.at(URI.create(link), DOMAINS));
  }

  private static Dossier seen(Visits visits) {
    URI link = URI.create("https://www.shili.gov.cn/nb");
    return sound().published(Publication.at(link, DOMAINS).visited(visits));
  }
}
