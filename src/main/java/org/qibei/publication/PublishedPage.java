package org.qibei.publication;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.filing.SeenPage;
import org.qibei.filing.VisitOutcome;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;

/** What stands behind a link: a page or a document, the report in it, files attached to it. */
final class PublishedPage {
  private static final Pattern ATTACHMENT =
      Pattern.compile("(?i)href\\s*=\\s*[\"']?([^\"'\\s>]+\\.(?:pdf|docx?|ofd|wps|rtf))[\"'\\s>]");
  private static final Pattern HTML =
      Pattern.compile("(?is)\\s*(?:<!|<\\?xml|<html|<head|<body).*");

  private final LinkClient.Answer answer;
  private final Optional<AnnualReport> report;
  private final boolean bare;

  PublishedPage(LinkClient.Answer answer, Limits limits) {
    this.answer = answer;
    Optional<Reading> reading = reading(answer.body(), limits);
    this.bare = reading.map(Reading::isBare).orElse(true);
    this.report = reading.map(Reading::report).filter(read -> !read.figures().isEmpty());
  }

  private static Optional<Reading> reading(byte[] bytes, Limits limits) {
    try {
      return Optional.of(new ReportReader().read(bytes, "published", limits));
    } catch (UnreadableDocument noReport) {
      return Optional.empty();
    }
  }

  boolean hasReport() {
    return report.isPresent();
  }

  /** Documents that the page links to, in their order. */
  List<URI> attachments() {
    return isHtml()
        ? ATTACHMENT.matcher(text()).results().flatMap(this::target).toList()
        : List.of();
  }

  private Stream<URI> target(MatchResult link) {
    try {
      return Stream.of(answer.at().resolve(link.group(1).replace("&amp;", "&")));
    } catch (IllegalArgumentException unreadable) {
      return Stream.empty();
    }
  }

  /** What the visit found; where the page bears no report itself, the one in the attached file. */
  SeenPage seen(Optional<AnnualReport> attached) {
    Optional<AnnualReport> found = report.or(() -> attached);
    String hash = CanonicalJson.sha256(found.map(CanonicalJson::write).orElseGet(this::text));
    return new SeenPage(
        VisitOutcome.SEEN, OptionalInt.of(answer.status()), Optional.of(hash), isSavable(), found);
  }

  Optional<AnnualReport> report() {
    return report;
  }

  /** A page of nothing that could be printed; what scripts would still write there is not known. */
  private boolean isSavable() {
    boolean empty = isHtml() && bare && attachments().isEmpty();
    return !empty || text().toLowerCase(Locale.ROOT).contains("<script");
  }

  private boolean isHtml() {
    return answer.type().toLowerCase(Locale.ROOT).contains("html")
        || HTML.matcher(text()).matches();
  }

  private String text() {
    return new String(answer.body(), StandardCharsets.ISO_8859_1);
  }
}
