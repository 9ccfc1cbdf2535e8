package org.qibei.extraction.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.qibei.extraction.UnreadableDocument;

/**
 * A page saved with its pictures in one file (MHTML, RFC 2557), as browsers and Word write it; Word
 * also under a name that ends in .doc.
 */
public final class SavedPage {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\A\\s*([\\w-]+:[^\\n]*\\n([ \\t][^\\n]*\\n)*)*?MIME-Version:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile(
          "^Content-Type:\\s*(multipart/related|text/html)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final int START = 4096;

  private SavedPage() {}

  public static boolean is(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
    return HEADER.matcher(start).lookingAt() && CONTENT.matcher(start).find();
  }

  /** The page itself, without what it shows. */
  static byte[] page(byte[] bytes) {
    MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
    parts.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = parts.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parts.next()) {
        if (state == EntityState.T_BODY
            && parts.getBodyDescriptor().getMimeType().equals("text/html")) {
          return parts.getDecodedInputStream().readAllBytes();
        }
      }
    } catch (IOException | MimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
    throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED);
  }
}
