package org.qibei.filing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.platform.HostName;
import org.qibei.platform.Refusal;

/** The address at which anybody can read a published report, as an agency gives it. */
public record PublicLink(URI address) {
  private static final int LONGEST = 500;
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>[^/?#:@\\s]*)(?<rest>.*)");

  /** Reads what was typed, and refuses in words what nobody could open. */
  public static PublicLink read(String typed) {
    String given = typed == null ? "" : typed.strip();
    if (given.isEmpty()) {
      throw new Refusal("refusals.publication.link-missing");
    }
    Matcher parts = PARTS.matcher(given);
    if (!parts.matches() || !SCHEMES.contains(parts.group("scheme").toLowerCase(Locale.ROOT))) {
      throw new Refusal("refusals.publication.link-scheme");
    }
    String host =
        HostName.read(parts.group("host"))
            .orElseThrow(() -> new Refusal("refusals.publication.link-host", parts.group("host")));
    return of(parts.group("scheme").toLowerCase(Locale.ROOT) + "://" + host + parts.group("rest"));
  }

  private static PublicLink of(String written) {
    try {
      URI address = new URI(written);
      boolean whole = address.getHost() != null && address.getUserInfo() == null;
      if (!whole || address.toASCIIString().length() > LONGEST) {
        throw new Refusal(
            whole ? "refusals.publication.link-long" : "refusals.publication.link-broken", LONGEST);
      }
      return new PublicLink(address);
    } catch (URISyntaxException unreadable) {
      throw new Refusal("refusals.publication.link-broken", LONGEST);
    }
  }

  /** The same address in the letters of the wire. */
  public String text() {
    return address.toASCIIString();
  }
}
