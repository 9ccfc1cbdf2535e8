package org.qibei.extraction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.extraction.UnreadableDocument;

/** Which encoding a plain text is in: UTF-8, UTF-16 or GB18030, with or without a mark. */
public final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final double CONTROLS_IN_TEXT = 0.01;

  private TextEncoding() {}

  public static String decode(byte[] bytes) {
    return marked(bytes)
        .or(() -> unmarkedUtf16(bytes))
        .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
        .or(() -> strictly(bytes, 0, GB18030))
        .filter(TextEncoding::isText)
        .orElseThrow(() -> new UnreadableDocument(UnreadableDocument.Reason.WRONG_TYPE));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0x84, 0x31, 0x95, 0x33)
        ? strictly(bytes, 4, GB18030)
        : Optional.empty();
  }

  /** Chinese text in UTF-16 has zero bytes only beside digits, line ends and Latin letters. */
  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (zeros[0] + zeros[1] == 0) {
      return Optional.empty();
    }
    return zeros[0] > zeros[1]
        ? strictly(bytes, 0, StandardCharsets.UTF_16BE)
        : strictly(bytes, 0, StandardCharsets.UTF_16LE);
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return cutAtTheEnd(bytes, from, charset);
    }
  }

  /** A text cut in the middle of its last character is still a text. */
  private static Optional<String> cutAtTheEnd(byte[] bytes, int from, Charset charset) {
    String lenient = new String(bytes, from, bytes.length - from, charset);
    int broken = lenient.indexOf('\uFFFD');
    return broken >= 0 && broken >= lenient.length() - 2
        ? Optional.of(lenient.substring(0, broken))
        : Optional.empty();
  }

  private static boolean isText(String text) {
    long controls = text.chars().filter(c -> c < 0x20 && "\t\n\r\f\u000B".indexOf(c) < 0).count();
    return controls <= text.length() * CONTROLS_IN_TEXT;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Stream.iterate(0, i -> i < mark.length, i -> i + 1)
            .allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
  }
}
