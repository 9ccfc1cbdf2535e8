package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.qibei.extraction.scan.TextRecognition;

/**
 * Text recognition of this installation: switched on by the operator in {@code QIBEI_OCR}, and only
 * while the program works.
 */
@ApplicationScoped
public class ScanReading {
  private static final Logger LOG = System.getLogger(ScanReading.class.getName());

  private final Optional<TextRecognition> settings;

  /** By the environment of the portal. */
  public ScanReading() {
    this(TextRecognition.configured(System.getenv()));
  }

  public ScanReading(Optional<TextRecognition> settings) {
    this.settings = settings;
  }

  /** Says in the log whether scans are read, and what is missing if they should be and are not. */
  public void announce() {
    settings.ifPresent(
        on ->
            on.obstacle()
                .ifPresentOrElse(
                    missing -> LOG.log(Level.ERROR, "scans cannot be read: {0}", missing),
                    () -> LOG.log(Level.INFO, "scans are read by {0}", on)));
  }

  /** The recognition that can be used now. */
  Optional<TextRecognition> usable() {
    Optional<TextRecognition.Obstacle> obstacle = settings.flatMap(TextRecognition::obstacle);
    obstacle.ifPresent(missing -> LOG.log(Level.ERROR, "a scan is not read: {0}", missing));
    return obstacle.isPresent() ? Optional.empty() : settings;
  }
}
