package org.qibei.check.precision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a collected report goes by in the table of judgements. */
final class ReportNames {

  private static final Pattern COLLECTED = Pattern.compile("((?:real|seeds)/\\d{3}).*(\\.\\w+)");
  private static final Pattern MADE = Pattern.compile("(made/\\w[\\w-]*)/(\\w+)\\..*");
  private static final String BORDERLESS = ".nb.pdf";

  private ReportNames() {}

  /** From the report to its format: {@code real/016} and {@code real/016.txt}. */
  static List<String> of(String file) {
    List<String> names = new ArrayList<>(List.of(file));
    Matcher collected = COLLECTED.matcher(file);
    if (collected.matches()) {
      names.add(collected.group(1));
      names.add(collected.group(1) + collected.group(2));
    }
    Matcher made = MADE.matcher(file);
    if (made.matches()) {
      names.add(made.group(1));
      names.add(made.group(2).matches("\\d{3}") ? "seeds/" + made.group(2) : made.group(2));
    }
    return names;
  }

  /** Borderless copies hold what their originals hold. */
  static String ofTruth(String file) {
    return file.endsWith(BORDERLESS)
        ? file.replace("/edge/", "/pdf/").replace(BORDERLESS, ".pdf")
        : file;
  }

  static boolean isProbe(String file) {
    return file.contains("/probe");
  }
}
