package org.qibei.publication;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the public internet: none of this machine, of a network of somebody's
 * own, or of a special purpose (RFC 6890 and its registries), whatever way it is written.
 */
public final class PublicAddress {
  private static final List<Net> CLOSED_4 =
      List.of(
          Net.of("0.0.0.0", 8),
          Net.of("10.0.0.0", 8),
          Net.of("100.64.0.0", 10),
          Net.of("127.0.0.0", 8),
          Net.of("169.254.0.0", 16),
          Net.of("172.16.0.0", 12),
          Net.of("192.0.0.0", 24),
          Net.of("192.0.2.0", 24),
          Net.of("192.31.196.0", 24),
          Net.of("192.52.193.0", 24),
          Net.of("192.88.99.0", 24),
          Net.of("192.168.0.0", 16),
          Net.of("192.175.48.0", 24),
          Net.of("198.18.0.0", 15),
          Net.of("198.51.100.0", 24),
          Net.of("203.0.113.0", 24),
          Net.of("224.0.0.0", 4),
          Net.of("240.0.0.0", 4));

  /** Of IPv6 only what is given out for the internet is open: no ULA, link-local or mapped one. */
  private static final Net OPEN_6 = Net.of("2000::", 3);

  /** Tunnels bear another address within; documentation leads nowhere. */
  private static final List<Net> CLOSED_6 =
      List.of(
          Net.of("2001::", 23),
          Net.of("2001:db8::", 32),
          Net.of("2002::", 16),
          Net.of("3fff::", 20));

  private PublicAddress() {}

  /** Whether the address is public; one that Java knows as special never is. */
  public static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return address instanceof Inet4Address
        ? CLOSED_4.stream().noneMatch(net -> net.holds(address))
        : OPEN_6.holds(address) && CLOSED_6.stream().noneMatch(net -> net.holds(address));
  }

  private record Net(BigInteger from, int bits, int length) {
    static Net of(String address, int bits) {
      try {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        return new Net(new BigInteger(1, bytes), bits, bytes.length * Byte.SIZE);
      } catch (UnknownHostException impossible) {
        throw new IllegalArgumentException(address, impossible);
      }
    }

    boolean holds(InetAddress address) {
      byte[] bytes = address.getAddress();
      int rest = length - bits;
      return bytes.length * Byte.SIZE == length
          && new BigInteger(1, bytes).shiftRight(rest).equals(from.shiftRight(rest));
    }
  }
}
