package org.qibei.extraction.made;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Text and the properties of its paragraphs and characters as a binary Word file (MS-DOC); fonts
 * and styles are those of a document that Word wrote.
 */
final class OldWordFile {
  private static final Path STYLED = Path.of("src", "test", "resources", "documents", "report.doc");
  private static final int PAGE = 512;
  private static final int WHICH_TABLE = 11;
  private static final int LENGTH_OF_TEXT = 76;
  private static final int TEXTS = 8;
  private static final int ENTRIES = 154;
  private static final int ENTRY = 8;
  private static final int STYLES = 1;
  private static final int SECTIONS = 6;
  private static final int CHARACTERS = 12;
  private static final int PARAGRAPHS = 13;
  private static final int FONTS = 15;
  private static final int DOCUMENT = 31;
  private static final int PIECES = 33;
  private static final Set<Integer> KEPT = Set.of(STYLES, FONTS, DOCUMENT);

  /** A paragraph, or letters that look alike. */
  private record Run(int end, byte[] properties) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Run> paragraphs = new ArrayList<>();
  private final List<Run> letters = new ArrayList<>();

  static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  void paragraph(String words, byte[] properties) {
    text.append(words);
    paragraphs.add(new Run(text.length(), properties));
  }

  void text(String words) {
    text.append(words);
  }

  /** Letters that look otherwise than those around them; a paragraph has yet to end. */
  void letters(String words, byte[] properties) {
    letters.add(new Run(text.length(), new byte[0]));
    text.append(words);
    letters.add(new Run(text.length(), properties));
  }

  byte[] bytes() throws IOException {
    try (POIFSFileSystem styled = new POIFSFileSystem(Files.newInputStream(STYLED));
        POIFSFileSystem made = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DirectoryNode root = styled.getRoot();
      byte[] head = root.createDocumentInputStream("WordDocument").readAllBytes();
      String name = (head[WHICH_TABLE] & 2) != 0 ? "1Table" : "0Table";
      ByteArrayOutputStream table = new ByteArrayOutputStream();
      table.write(root.createDocumentInputStream(name).readAllBytes());
      made.createDocument(new ByteArrayInputStream(document(head, table)), "WordDocument");
      made.createDocument(new ByteArrayInputStream(table.toByteArray()), name);
      made.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** The head, the text, and pages with what it looks like; where these stand is in the table. */
  private byte[] document(byte[] styled, ByteArrayOutputStream table) throws IOException {
    ByteBuffer head = head(styled);
    int start = head.capacity();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(text.toString().getBytes(StandardCharsets.UTF_16LE));
    entry(head, SECTIONS, table, section());
    entry(head, CHARACTERS, table, characters(body, start));
    entry(head, PARAGRAPHS, table, paragraphs(body, start));
    entry(head, PIECES, table, pieces(start));
    return ByteBuffer.allocate(start + body.size())
        .put(head.array())
        .put(body.toByteArray())
        .array();
  }

  /** Of the styled document only what speaks of no text. */
  private ByteBuffer head(byte[] styled) {
    int entries = ByteBuffer.wrap(styled).order(ByteOrder.LITTLE_ENDIAN).getShort(ENTRIES - 2);
    int size = ENTRIES + ENTRY * entries;
    ByteBuffer head = buffer((size + PAGE) / PAGE * PAGE).put(styled, 0, size);
    for (int i = 0; i < entries; i++) {
      if (!KEPT.contains(i)) {
        head.putLong(ENTRIES + ENTRY * i, 0);
      }
    }
    head.putInt(LENGTH_OF_TEXT, text.length());
    for (int i = 1; i < TEXTS; i++) {
      head.putInt(LENGTH_OF_TEXT + 4 * i, 0);
    }
    return head;
  }

  private static void entry(
      ByteBuffer head, int index, ByteArrayOutputStream table, ByteBuffer part) throws IOException {
    int at = ENTRIES + ENTRY * index;
    head.putInt(at, table.size()).putInt(at + 4, part.capacity());
    table.write(part.array());
  }

  /** One section that is like any other. */
  private ByteBuffer section() {
    return buffer(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1);
  }

  private ByteBuffer pieces(int start) {
    ByteBuffer pieces = buffer(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    return pieces.putShort((short) 0).putInt(start).putShort((short) 0);
  }

  /** Each run of letters on a page of its own. */
  private ByteBuffer characters(ByteArrayOutputStream body, int start) throws IOException {
    letters.add(new Run(text.length(), new byte[0]));
    letters.removeIf(run -> run.end() == 0);
    int first = nextPage(body, start);
    ByteBuffer places = buffer(4 + 8 * letters.size()).putInt(start);
    int begin = start;
    for (Run run : letters) {
      int stop = start + 2 * run.end();
      places.putInt(stop);
      body.write(look(begin, stop, run.properties()));
      begin = stop;
    }
    for (int i = 0; i < letters.size(); i++) {
      places.putInt(first + i);
    }
    return places;
  }

  /**
   * What letters look like ends the page, after its length; what looks like all else is nowhere.
   */
  private static byte[] look(int begin, int end, byte[] properties) {
    ByteBuffer page = buffer(PAGE).putInt(begin).putInt(end);
    if (properties.length > 0) {
      int at = (PAGE - 2 - properties.length) / 2 * 2;
      page.put((byte) (at / 2));
      page.position(at);
      page.put((byte) properties.length).put(properties);
    }
    return page.put(PAGE - 1, (byte) 1).array();
  }

  private static int nextPage(ByteArrayOutputStream body, int start) throws IOException {
    body.write(new byte[(PAGE - body.size() % PAGE) % PAGE]);
    return (start + body.size()) / PAGE;
  }

  /** Each paragraph on a page of its own, so that no page is ever too full. */
  private ByteBuffer paragraphs(ByteArrayOutputStream body, int start) throws IOException {
    int first = nextPage(body, start);
    ByteBuffer places = buffer(4 + 8 * paragraphs.size()).putInt(start);
    int begin = start;
    for (Run paragraph : paragraphs) {
      int end = start + 2 * paragraph.end();
      places.putInt(end);
      body.write(page(begin, end, paragraph.properties()));
      begin = end;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      places.putInt(first + i);
    }
    return places;
  }

  /** The properties end the page; their length in words comes before the style. */
  private static byte[] page(int begin, int end, byte[] properties) {
    int size = 2 + 2 + properties.length;
    int at = (PAGE - 1 - size) / 2 * 2;
    ByteBuffer page = buffer(PAGE).putInt(begin).putInt(end).put((byte) (at / 2));
    page.position(at);
    boolean odd = properties.length % 2 == 1;
    if (odd) {
      page.put((byte) ((properties.length + 3) / 2));
    } else {
      page.put((byte) 0).put((byte) ((properties.length + 2) / 2));
    }
    page.putShort((short) 0).put(properties);
    return page.put(PAGE - 1, (byte) 1).array();
  }
}
