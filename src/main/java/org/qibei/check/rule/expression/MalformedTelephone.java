package org.qibei.check.rule.expression;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/**
 * A telephone number with too few or too many digits, or of an area that does not exist (FMT-02).
 */
public final class MalformedTelephone implements Rule {

  private static final String DASH = "[-—–－―‐]{1,2}";
  private static final Phrase NUMBER =
      Phrase.of(
          "(?<![\\d.〔年])[（(]?0(?<area>10|2\\d|[3-9]\\d{2})(?:[）)]"
              + DASH
              + "?|"
              + DASH
              + ")(?<local>\\d{3,})(?!\\d)"
              + "|(?<=(?:电话|传真|手机|联系方式)[：:]?)(?<whole>\\d{6,})(?![\\d年月])");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d*");
  private static final Pattern SERVICE = Pattern.compile("(400|800|95|96|12)\\d*");
  private static final int MOBILE_DIGITS = 11;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Prose.hitsWithinParagraphs(dossier, NUMBER).findAny().isPresent()
        ? Optional.empty()
        : Optional.of(Input.TELEPHONE);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.hitsWithinParagraphs(dossier, NUMBER)
        .filter(hit -> !isSound(hit.text()))
        .map(hit -> Flaw.at(hit.place()).declared(hit.text()))
        .distinct();
  }

  private static boolean isSound(String number) {
    Optional<Matcher> parts = NUMBER.whole(number).filter(hit -> hit.group("area") != null);
    if (parts.isPresent()) {
      return isSoundLocal(parts.get().group("area"), parts.get().group("local"));
    }
    if (number.startsWith("0")) {
      int area = 1 + AreaCodes.length(number.substring(1));
      return isSoundLocal(number.substring(1, area), number.substring(area));
    }
    if (MOBILE.matcher(number).matches() && number.length() > 8) {
      return number.length() == MOBILE_DIGITS;
    }
    return SERVICE.matcher(number).matches() || number.length() == 7 || number.length() == 8;
  }

  private static boolean isSoundLocal(String area, String local) {
    if (!AreaCodes.isKnown(area)) {
      return false;
    }
    return local.length() == 8 || local.length() == 7 && !AreaCodes.hasEightDigits(area);
  }
}
