package org.qibei.extraction;

import java.text.Normalizer;

/** Text as meant: characters that documents use in place of the ordinary ones are put right. */
public final class PlainText {
  /**
   * Radicals of the block U+2E80, which Unicode does not map, and the characters they stand for.
   */
  private static final String RADICALS =
      "⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺣灬⺥爫⺦丬⺧牛⺩王⺫目⺬示⺮竹⺯糸⺰纟⺱罓⺲罒⺳罓⺴网⺶羊⺷羊⺹耂"
          + "⺻聿⺼月⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻏阝⻐钅⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟"
          + "⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻳龟";

  private PlainText() {}

  /** Radicals become the characters that look like them; everything else stays as written. */
  public static String withoutRadicals(String text) {
    if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(character(c)));
    return plain.toString();
  }

  /** Letters and digits only, in their ordinary forms: what labels are compared by. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    Normalizer.normalize(withoutRadicals(text), Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Spaces of every width become one; between Chinese characters and digits they go. */
  public static String tight(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
        .strip()
        .replaceAll("(?<=[^\\x00-\\x7F]) (?=[^\\x00-\\x7F])", "")
        .replaceAll("(?<=[^\\x00-\\x7F]) (?=\\d)", "")
        .replaceAll("(?<=\\d) (?=[^\\x00-\\x7F])", "");
  }

  private static String character(int c) {
    if (c >= 0x2F00 && c <= 0x2FDF) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    int radical = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
    return radical >= 0 ? RADICALS.substring(radical + 1, radical + 2) : Character.toString(c);
  }
}
