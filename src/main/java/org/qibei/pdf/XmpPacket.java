package org.qibei.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;

/** The description that travels inside a PDF file (XMP), declaring PDF/A-2a and PDF/UA-1. */
final class XmpPacket {

  private XmpPacket() {}

  static byte[] of(Particulars particulars, String producer) throws IOException {
    try (InputStream in = XmpPacket.class.getResourceAsStream("packet.xmp")) {
      return new String(in.readAllBytes(), UTF_8)
          .replace("{made}", particulars.made().truncatedTo(ChronoUnit.SECONDS).toString())
          .replace("{language}", escaped(particulars.language()))
          .replace("{producer}", escaped(producer))
          .replace("{author}", escaped(particulars.author()))
          .replace("{title}", escaped(particulars.title()))
          .getBytes(UTF_8);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
