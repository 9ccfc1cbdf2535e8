package org.qibei.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Pictures, fonts and files in files, known by their first bytes: no text begins so, whatever the
 * part is called, and nothing takes them apart when a report is read.
 */
final class Opaque {
  private static final List<byte[]> BEGINNINGS =
      List.of(
          bytes("\u0089PNG"),
          bytes("\u00FF\u00D8\u00FF"),
          bytes("GIF8"),
          bytes("BM"),
          bytes("II*\0"),
          bytes("MM\0*"),
          bytes("RIFF"),
          bytes("\1\0\0\0"),
          bytes("\u00D7\u00CD\u00C6\u009A"),
          bytes("PK\3\4"),
          bytes("\u00D0\u00CF\u0011\u00E0"),
          bytes("\0\1\0\0"),
          bytes("OTTO"),
          bytes("ttcf"),
          bytes("%PDF"));

  private Opaque() {}

  static boolean begins(byte[] buffer, int length) {
    return BEGINNINGS.stream().anyMatch(beginning -> begins(buffer, length, beginning));
  }

  private static boolean begins(byte[] buffer, int length, byte[] beginning) {
    int same = 0;
    while (same < beginning.length && same < length && buffer[same] == beginning[same]) {
      same++;
    }
    return same == beginning.length;
  }

  private static byte[] bytes(String beginning) {
    return beginning.getBytes(StandardCharsets.ISO_8859_1);
  }
}
