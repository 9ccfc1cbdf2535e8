package org.qibei.extraction.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.Limits;

/**
 * Text recognition (文字识别) as the operator switched it on: the program (Tesseract), its language,
 * how long a page may take, and how many pages a document may have.
 */
public record TextRecognition(String program, String language, Duration page, int pages) {
  private static final Set<String> OFF = Set.of("", "off", "false", "no", "0");
  private static final Set<String> ON = Set.of("on", "true", "yes", "1");
  private static final int MOST_SECONDS = 600;
  private static final int MOST_PAGES = 1000;

  /** By QIBEI_OCR and its kin; nothing where it is not switched on. */
  public static Optional<TextRecognition> configured(Map<String, String> environment) {
    String given = environment.getOrDefault("QIBEI_OCR", "").strip();
    if (OFF.contains(given.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String language = environment.getOrDefault("QIBEI_OCR_LANGUAGE", "").strip();
    if (!language.matches("[A-Za-z0-9_+]*")) {
      throw new IllegalArgumentException("QIBEI_OCR_LANGUAGE=" + language + ": as in chi_sim");
    }
    return Optional.of(
        new TextRecognition(
            ON.contains(given.toLowerCase(Locale.ROOT)) ? "tesseract" : given,
            language.isEmpty() ? "chi_sim" : language,
            Duration.ofSeconds(Limits.number(environment, "QIBEI_OCR_SECONDS", 60, MOST_SECONDS)),
            Limits.number(environment, "QIBEI_OCR_PAGES", 40, MOST_PAGES)));
  }

  /** What keeps the program from working; the languages where it is only those. */
  public record Obstacle(List<String> languages, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /** What keeps the program from working, in words for whoever runs the portal. */
  public Optional<Obstacle> obstacle() {
    try {
      Set<String> languages = Tesseract.languages(this).collect(Collectors.toSet());
      List<String> missing =
          List.of(language.split("\\+")).stream().filter(l -> !languages.contains(l)).toList();
      return missing.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Obstacle(
                  missing, program + " does not know the language " + String.join(", ", missing)));
    } catch (IOException unusable) {
      return Optional.of(
          new Obstacle(List.of(), program + " cannot be run: " + unusable.getMessage()));
    }
  }

  /** What a document that has to be recognised may cost: as many pages and as much time. */
  public Limits within(Limits usual) {
    int most = Math.min(pages, usual.pages());
    return new Limits(
        usual.bytes(), most, usual.work().plus(page.multipliedBy(most)), usual.pixels());
  }
}
