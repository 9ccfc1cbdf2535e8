package org.qibei.web.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qibei.filing.DocumentPlace;
import org.qibei.filing.OriginalText;
import org.qibei.publication.OriginalPages;
import org.qibei.publication.PagePictures;

/**
 * The original as the page shows it: one picture of a page at a time, or text where there are no
 * pages.
 */
@Dependent
public class OriginalView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OriginalPages pages;
  @Inject OriginalText text;

  private transient List<PagePictures.Size> sizes;
  private transient List<OriginalText.Piece> pieces;
  private transient DocumentPlace mark;
  private long filing;
  private int page = 1;

  void open(long filingId) {
    filing = filingId;
    sizes = pages.sizes(filingId);
    pieces = sizes.isEmpty() ? text.of(filingId) : List.of();
  }

  private List<PagePictures.Size> sizes() {
    if (sizes == null) {
      open(filing);
    }
    return sizes;
  }

  void show(DocumentPlace place) {
    mark = place;
    if (place.page() > 0 && place.page() <= sizes().size()) {
      page = place.page();
    }
  }

  public void turn(int by) {
    page = Math.max(1, Math.min(sizes().size(), page + by));
  }

  public boolean isPictured() {
    return !sizes().isEmpty();
  }

  public int getPages() {
    return sizes().size();
  }

  public int getPage() {
    return page;
  }

  public String getPicture() {
    return "/agency/original/" + filing + "/" + page + ".png";
  }

  /** The page in points, as the overlay counts. */
  public String getViewBox() {
    PagePictures.Size size = sizes().get(page - 1);
    return String.format(Locale.ROOT, "0 0 %.1f %.1f", size.width(), size.height());
  }

  /** Whether the marked place is on this page and has a box. */
  public boolean isMarked() {
    return mark != null && mark.page() == page && mark.hasBox();
  }

  public DocumentPlace getMark() {
    return mark;
  }

  public List<OriginalText.Piece> getPieces() {
    sizes();
    return pieces;
  }

  /** Whether a piece of text, or a table, holds the marked place. */
  public boolean marks(OriginalText.Piece piece) {
    return mark != null
        && (piece.tabular()
            ? mark.table() > 0 && mark.table() == piece.table() && mark.row() == 0
            : mark.line() > 0 && mark.line() == piece.line());
  }

  public boolean marks(OriginalText.Piece piece, OriginalText.Box box) {
    return mark != null
        && mark.table() > 0
        && mark.table() == piece.table()
        && mark.row() == box.row()
        && mark.column() == box.column();
  }
}
