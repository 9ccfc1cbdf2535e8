package org.qibei.demo;

import java.util.List;
import java.util.Locale;
import org.qibei.platform.Messages;

/** Who can sign in to the demonstration, a line each, for whoever starts it. */
public final class DemoSignIns {

  private DemoSignIns() {}

  public static List<String> lines() {
    return CsvResource.rows("people.csv").stream()
        .map(
            row ->
                "%-12s %-16s %s %s, %s"
                    .formatted(
                        row[0],
                        DemoPeople.PASSWORD,
                        role(row[3], Locale.CHINESE),
                        role(row[3], Locale.ENGLISH),
                        row[1]))
        .toList();
  }

  private static String role(String role, Locale locale) {
    return Messages.in(locale).text("forms.role." + role);
  }
}
