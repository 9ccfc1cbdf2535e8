package org.qibei.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.platform.Messages;

/**
 * A day as it is typed: shown as 2026-01-31 in both languages; also taken with slashes, dots, the
 * characters for year, month and day, or in eight figures.
 */
@FacesConverter("qibei.day")
public class DayConverter implements Converter<LocalDate> {
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4})\\s*[-/.\u5e74]\\s*(\\d{1,2})\\s*[-/.\u6708]\\s*(\\d{1,2})\\s*\u65e5?");
  private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** The day that was typed; nothing where there is no such day. */
  public static Optional<LocalDate> read(String typed) {
    String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    return day(PARTS.matcher(plain)).or(() -> day(TOGETHER.matcher(plain)));
  }

  private static Optional<LocalDate> day(Matcher typed) {
    if (!typed.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(typed.group(2));
    int day = Integer.parseInt(typed.group(3));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(typed.group(1)), month))
            .filter(found -> found.isValidDay(day))
            .map(found -> found.atDay(day));
  }

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return read(typed)
        .orElseThrow(
            () -> {
              Messages words = Messages.in(faces.getViewRoot().getLocale());
              String said = words.text("frame.day.bad", typed.strip());
              return new ConverterException(
                  new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
            });
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
