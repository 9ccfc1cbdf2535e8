package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qibei.check.Wording;
import org.qibei.filing.Mended;

/** What a page asks and says of the score without the findings that its reader has ticked. */
@RequestScoped
public class MendedWords {
  @Inject Texts texts;

  /** The filing that the request names. */
  public long filing() {
    return Long.parseLong(parameters().getOrDefault("filing", "0"));
  }

  /** The groups of findings that the request names. */
  public List<String> groups() {
    String named = parameters().getOrDefault("mended", "");
    return Arrays.stream(named.split(",")).filter(key -> !key.isEmpty()).toList();
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  /** 改正所选 2 项：86.0 → 97.0 优秀; nothing where nothing is ticked. */
  public String line(Mended mended) {
    if (mended.items() == 0) {
      return "";
    }
    Wording wording = Wording.in(texts.messages().locale());
    return mended
        .then()
        .map(
            then ->
                texts.of(
                    "forms.mended",
                    mended.items(),
                    oneDecimal(mended.now().total()),
                    oneDecimal(then.total()),
                    wording.band(then.band())))
        .orElseGet(() -> texts.get("forms.mended.unreadable"));
  }

  private static String oneDecimal(BigDecimal score) {
    return score.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
