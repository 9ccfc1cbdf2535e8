package org.qibei.web.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qibei.filing.Draft;
import org.qibei.publication.OriginalPages;
import org.qibei.publication.OriginalText;

/** The original as the page shows it: pictures of its pages, or text where there are none. */
@Dependent
public class OriginalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OriginalPages pages;
  @Inject OriginalText text;

  private transient OriginalPages.Original original;
  private transient List<Sheet> sheets;
  private long filing;

  /** A page with the address of its picture, new for each document, and its sides in points. */
  public record Sheet(int number, String picture, int width, int height) {}

  void open(long filingId) {
    filing = filingId;
    original = pages.of(filingId);
    sheets = new ArrayList<>();
    for (var size : original.pages()) {
      int number = sheets.size() + 1;
      String picture = getDocument().replace("/document", "/" + number + ".png?" + getSha256());
      sheets.add(new Sheet(number, picture, Math.round(size.width()), Math.round(size.height())));
    }
  }

  private OriginalPages.Original original() {
    if (original == null) {
      open(filing);
    }
    return original;
  }

  /** Where everything that was read stands in it. */
  String places(Draft draft) {
    return new PlaceMap(original().pages()).of(draft);
  }

  public boolean isPictured() {
    return !original().pages().isEmpty();
  }

  public List<Sheet> getSheets() {
    original();
    return sheets;
  }

  /** Without pages: harmless text and tables, marked with places. */
  public String getText() {
    return text.of(filing);
  }

  /** Whether it is lines of plain text, which are counted. */
  public boolean isPlain() {
    return original().name().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  public String getSha256() {
    return original().sha256();
  }

  /** The address of the document as received. */
  public String getDocument() {
    return "/agency/original/" + filing + "/document";
  }
}
