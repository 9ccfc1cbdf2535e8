package org.qibei.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.qibei.check.RuleBook;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.scan.TextRecognition;

/** What the checker says besides the words of the rule book, in one language. */
final class CliTexts {

  private final Locale locale;
  private final ResourceBundle bundle;

  private CliTexts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.qibei.messages.cli",
            locale,
            CliTexts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  static CliTexts in(Locale locale) {
    return new CliTexts(locale);
  }

  String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** Program and rule book, by version. */
  String version() {
    String program = CliTexts.class.getPackage().getImplementationVersion();
    return text("cli.version", program == null ? "-" : program, RuleBook.current().version());
  }

  String reason(UnreadableDocument unreadable) {
    return reason(unreadable, TextRecognition.configured(System.getenv()));
  }

  /** A text that could not be recognised: what is missing, and how to get it. */
  String reason(UnreadableDocument unreadable, Optional<TextRecognition> recognition) {
    if (unreadable.reason() == Reason.SCANNED && recognition.isEmpty()) {
      return text("cli.unreadable.scanned.off");
    }
    return recognition
        .filter(on -> unreadable.reason() == Reason.NOT_RECOGNISED)
        .flatMap(on -> on.obstacle().map(missing -> reason(on, missing)))
        .orElseGet(() -> plain(unreadable));
  }

  private String reason(TextRecognition on, TextRecognition.Obstacle missing) {
    return missing.languages().isEmpty()
        ? text("cli.unreadable.no-program", on.program())
        : text("cli.unreadable.no-language", on.program(), String.join(", ", missing.languages()));
  }

  private String plain(UnreadableDocument unreadable) {
    return text("cli.unreadable." + unreadable.reason().name().toLowerCase(Locale.ROOT));
  }

  String reason(Doubt doubt) {
    return text("cli.doubt." + doubt.reason().name().toLowerCase(Locale.ROOT));
  }

  /**
   * Where something stands in the file: page, table, row, column, line, as far as the format has
   * them.
   */
  Optional<String> source(Provenance source) {
    String parts =
        Stream.of(
                part("cli.source.page", source.page()),
                part("cli.source.table", source.table()),
                part("cli.source.row", source.row()),
                part("cli.source.column", source.column()),
                part("cli.source.line", source.line()))
            .flatMap(Optional::stream)
            .reduce((one, next) -> text("cli.source.joined", one, next))
            .orElse("");
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private Optional<String> part(String key, int number) {
    return number == 0 ? Optional.empty() : Optional.of(text(key, String.valueOf(number)));
  }
}
