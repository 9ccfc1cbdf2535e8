package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** Puts the lines of a page or a plain text back together to paragraphs. */
final class Paragraphs {
  private static final Pattern NEW =
      Pattern.compile(
          "^([（(]?[一二三四五六七八九十]{1,3}([）)]|[、.．]|是)|第[一二三四五六七八九十]|[（(]?\\d{1,2}([）)]|[、．]|\\.(?!\\d))"
              + "|[㈠-㈩①-⑳]|\\d{4}年\\d{1,2}月\\d{1,2}日$|附件|注[:：]).*");
  private static final Pattern ENDED =
      Pattern.compile(".*[。！？；：.!?;:…][”’）》」』\"')]*(\\[[^\\]]*])?$");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\p{Z}]*([—–-][\\s\\p{Z}]*\\d{1,3}[\\s\\p{Z}]*[—–-]|第?\\d{1,3}页)[\\s\\p{Z}]*");

  private static final int LONGEST_SUBHEADING = 40;

  private final LineWidth width;
  private final List<String> paragraphs = new ArrayList<>();
  private Passage last;
  private boolean gap;

  private Paragraphs(LineWidth width) {
    this.width = width;
  }

  /** The width is measured over the whole document, the lines are those of one section. */
  static List<String> of(List<Passage> passages, LineWidth width) {
    Paragraphs paragraphs = new Paragraphs(width);
    passages.forEach(paragraphs::add);
    return paragraphs.paragraphs;
  }

  static boolean isPageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  private void add(Passage passage) {
    if (passage.isTable() || isPageNumber(passage.text())) {
      return;
    }
    if (passage.isBlank()) {
      gap = true;
      return;
    }
    String text = stripped(passage.text());
    if (last != null && goesOn(passage)) {
      int end = paragraphs.size() - 1;
      paragraphs.set(end, joined(paragraphs.get(end), text));
    } else {
      paragraphs.add(text);
    }
    last = passage;
    gap = false;
  }

  private boolean goesOn(Passage next) {
    if (last.kind() != Passage.Kind.LINE || next.kind() != Passage.Kind.LINE) {
      return false;
    }
    String text = stripped(last.text());
    boolean ended = ENDED.matcher(text).matches();
    if (isNew(next)) {
      return false;
    }
    if (last.provenance().hasBox() && next.provenance().hasBox()) {
      return width.isFull(last) && !width.isIndented(next) && !(ended && gap);
    }
    if (gap && ended && !width.isDoubleSpaced()) {
      return false;
    }
    return width.isWrapped()
        ? width.isFull(last)
        : !ended && text.length() >= LineWidth.SHORTEST_LINE && !isSubheading(text);
  }

  private static boolean isSubheading(String text) {
    return text.length() <= LONGEST_SUBHEADING && NEW.matcher(text).matches();
  }

  private static boolean isNew(Passage next) {
    return NEW.matcher(PlainText.tight(next.text())).matches()
        || next.text().matches("^(\\u3000|\\s{2,}|\\t).*") && !next.provenance().hasBox();
  }

  private static String stripped(String text) {
    return text.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$", "");
  }

  /** Between Latin letters the end of a line was a space. */
  private static String joined(String text, String rest) {
    boolean latin = text.matches("(?s).*[A-Za-z]$") && rest.matches("(?s)^[A-Za-z].*");
    return latin ? text + " " + rest : text + rest;
  }

  /** Where the passages begin, with all their text as it stands there; nothing where none is. */
  static Optional<Provenance> source(List<Passage> passages) {
    List<Passage> written =
        passages.stream().filter(passage -> !passage.isTable() && !passage.isBlank()).toList();
    String raw = written.stream().map(Passage::raw).collect(Collectors.joining("\n"));
    return written.stream().map(passage -> passage.provenance().withRaw(raw)).findFirst();
  }
}
