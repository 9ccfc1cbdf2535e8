package org.qibei.extraction.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.text.TextEncoding;

/** An HTML file as blocks; nothing that it refers to is fetched. */
public final class HtmlAdapter {
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=|<\\?xml[^>]*encoding", Pattern.CASE_INSENSITIVE);
  private static final int START = 4096;

  /** Elements in each other; deeper ones stand beside each other instead. */
  private static final int DEEPEST = 200;

  private static final int MOST_TAGS = 500_000;

  private HtmlAdapter() {}

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    return new HtmlBody(budget).blocks(document(bytes));
  }

  /** The page to look at, its words and cells marked with their places; all else is as it came. */
  public static String shown(byte[] bytes, Budget budget) {
    Document document = document(bytes);
    document.outputSettings().prettyPrint(false);
    document.select("[" + HtmlBody.MARK + "]").removeAttr(HtmlBody.MARK);
    return new HtmlBody(budget).shown(document);
  }

  private static Document document(byte[] bytes) {
    byte[] page = SavedPage.is(bytes) ? SavedPage.page(bytes) : bytes;
    insistOnModeration(page);
    Document document = parsed(page);
    document.select("script, style, noscript, template, head > *:not(title)").remove();
    return document;
  }

  private static void insistOnModeration(byte[] page) {
    int tags = 0;
    for (byte letter : page) {
      tags += letter == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }

  private static Parser shallow() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static Document parsed(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xEF;
    if (!marked && !DECLARED.matcher(start).find()) {
      return Jsoup.parse(TextEncoding.decode(bytes), "", shallow());
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", shallow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
