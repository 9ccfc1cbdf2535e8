package org.qibei.check.rule.wording;

import java.util.Arrays;
import java.util.Optional;
import org.qibei.check.phrase.Phrase;

/**
 * What a name alone tells of an office; a zone's committee goes by so many names that none is
 * known.
 */
enum OfficeKind {
  TOWN("(?:[镇乡](?:人民)?政府|街道(?:办事处)?)$"),
  GOVERNMENT("(?:人民政府|[县区市旗州]政府)$"),
  BUREAU("(?:局|(?<!管理)委员会|厅|(?<!管)委)$");

  private static final Phrase OFFICE = Phrase.of("(?<=政府)办公[室厅]$");
  private final Phrase ending;

  OfficeKind(String ending) {
    this.ending = Phrase.of(ending);
  }

  static Optional<OfficeKind> of(String name) {
    String office = withoutOffice(name);
    return Arrays.stream(values()).filter(kind -> kind.ending.isIn(office)).findFirst();
  }

  /** A government's general office speaks for it. */
  static String withoutOffice(String name) {
    return OFFICE.removedFrom(name);
  }
}
