package org.qibei.publication;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qibei.platform.HostName;

/**
 * Where the portal may go when it visits links: hosts that the operator names and what lies below
 * them, the ports of the web, public addresses.
 */
public record LinkPolicy(List<String> hosts, Set<Integer> ports, Predicate<InetAddress> addresses) {
  private static final Set<String> OFF = Set.of("", "off", "false", "no", "0");
  private static final Set<String> ON = Set.of("on", "true", "yes", "1");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** By QIBEI_LINKS and QIBEI_LINK_HOSTS; nothing where link checking is not switched on. */
  public static Optional<LinkPolicy> configured(Map<String, String> environment) {
    String given = environment.getOrDefault("QIBEI_LINKS", "").strip().toLowerCase(Locale.ROOT);
    if (OFF.contains(given)) {
      return Optional.empty();
    }
    List<String> hosts =
        Arrays.stream(environment.getOrDefault("QIBEI_LINK_HOSTS", "").split("[\\s,;]+"))
            .filter(host -> !host.isEmpty())
            .map(LinkPolicy::host)
            .toList();
    if (!ON.contains(given) || hosts.isEmpty()) {
      throw new IllegalArgumentException(
          "QIBEI_LINKS=" + given + ": on or off; on needs QIBEI_LINK_HOSTS, the hosts to visit");
    }
    return Optional.of(new LinkPolicy(hosts, Set.of(HTTP, HTTPS), PublicAddress::is));
  }

  private static String host(String given) {
    return HostName.read(given)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "QIBEI_LINK_HOSTS=" + given + ": as in www.example.gov.cn"));
  }

  /** Whether a link may be visited, as far as it says itself. */
  public boolean allows(URI link) {
    return link.getHost() != null
        && link.getRawUserInfo() == null
        && Set.of("http", "https").contains(link.getScheme())
        && ports.contains(port(link))
        && hosts.stream()
            .anyMatch(host -> HostName.isWithin(link.getHost().toLowerCase(Locale.ROOT), host));
  }

  /**
   * The address to connect to, asked for once; whoever goes there must not ask again. One closed
   * address among several closes the host.
   */
  InetAddress resolved(URI link) throws UnknownHostException, NotAllowed {
    if (!allows(link)) {
      throw new NotAllowed(link.toString());
    }
    InetAddress[] all = InetAddress.getAllByName(link.getHost());
    for (InetAddress address : all) {
      if (!addresses.test(address)) {
        throw new NotAllowed(link.getHost() + " is " + address.getHostAddress());
      }
    }
    return all[0];
  }

  static boolean isSecure(URI link) {
    return "https".equals(link.getScheme());
  }

  static int port(URI link) {
    if (link.getPort() >= 0) {
      return link.getPort();
    }
    return isSecure(link) ? HTTPS : HTTP;
  }
}
