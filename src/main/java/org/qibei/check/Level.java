package org.qibei.check;

import java.util.Arrays;
import java.util.Optional;
import org.qibei.check.phrase.Phrase;

/**
 * What an agency is under Article 49: a department, a government at county level and above, or a
 * town.
 */
public enum Level {
  DEPARTMENT("department"),
  GOVERNMENT("government"),
  TOWN("town");

  private static final Phrase ADDITION = Phrase.of("[（(].*?[）)]$");
  private static final Phrase TOWN_NAME = Phrase.of("([镇乡]人民政府|[镇乡]|街道办事处|街道办|街道)$");
  private static final Phrase GOVERNMENT_NAME = Phrase.of("(人民政府|管委会|管理委员会|[省市县区旗州盟])$");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Level of(String id) {
    return Arrays.stream(values())
        .filter(level -> level.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no level " + id));
  }

  /** What the name alone tells; a government's general office (人民政府办公厅（室）) is a department. */
  public static Optional<Level> guess(String agencyName) {
    String name = ADDITION.removedFrom(Prose.squeeze(agencyName));
    if (name.length() < 2) {
      return Optional.empty();
    }
    if (TOWN_NAME.isIn(name)) {
      return Optional.of(TOWN);
    }
    return Optional.of(GOVERNMENT_NAME.isIn(name) ? GOVERNMENT : DEPARTMENT);
  }
}
