package org.qibei.platform;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host or domain on the internet, in lower case and in the letters of the wire. */
public final class HostName {
  private static final int LONGEST = 120;
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  /** At least two labels, and the last is no number: an address in figures is not a name. */
  private static final Pattern NAME =
      Pattern.compile("(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL, Pattern.CASE_INSENSITIVE);

  private HostName() {}

  /** The name as typed, Chinese ones in their form for the wire; nothing where it is no name. */
  public static Optional<String> read(String typed) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    return wired(name).filter(wire -> wire.length() <= LONGEST && NAME.matcher(wire).matches());
  }

  /** Whether a host is the domain itself or lies below it. */
  public static boolean isWithin(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  private static Optional<String> wired(String name) {
    try {
      return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unspeakable) {
      return Optional.empty();
    }
  }
}
