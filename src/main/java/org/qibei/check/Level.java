package org.qibei.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an agency is under Article 49: a department, a government at county level and above, or a
 * town.
 */
public enum Level {
  DEPARTMENT("department"),
  GOVERNMENT("government"),
  TOWN("town");

  private static final Pattern TOWN_NAME = Pattern.compile("([镇乡]人民政府|[镇乡]|街道办事处|街道办|街道)$");
  private static final Pattern GOVERNMENT_NAME = Pattern.compile("(人民政府|管委会|管理委员会|[省市县区旗州盟])$");

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
    String name = Prose.squeeze(agencyName).replaceAll("[（(].*?[）)]$", "");
    if (name.length() < 2) {
      return Optional.empty();
    }
    if (TOWN_NAME.matcher(name).find()) {
      return Optional.of(TOWN);
    }
    return Optional.of(GOVERNMENT_NAME.matcher(name).find() ? GOVERNMENT : DEPARTMENT);
  }
}
