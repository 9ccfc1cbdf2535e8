package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.account.Role;
import org.qibei.extraction.Block;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;

/** The uploaded document as text and tables, for documents that have no pages to picture. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OriginalText {
  @Inject OriginalDocument original;

  /** A paragraph, or the rows of a table; line and table say where it stands in the document. */
  public record Piece(int line, int table, String text, List<List<Box>> rows) {
    public boolean tabular() {
      return !rows.isEmpty();
    }
  }

  /** A cell of a table in the document, with its spans; row and column count from 1. */
  public record Box(int row, int column, int rowSpan, int columnSpan, String text) {}

  public List<Piece> of(long filingId) {
    OriginalDocument.File file = original.uploaded(filingId);
    return new ReportReader()
        .read(file.bytes(), file.name(), Limits.standard()).blocks().stream()
            .map(OriginalText::piece)
            .toList();
  }

  private static Piece piece(Block block) {
    int line = block.provenance().line();
    if (block instanceof Block.Grid grid) {
      return new Piece(line, block.provenance().table(), "", rows(grid));
    }
    return new Piece(line, 0, text(block), List.of());
  }

  private static String text(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? paragraph.text()
        : ((Block.Line) block).text();
  }

  private static List<List<Box>> rows(Block.Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            row ->
                grid.cells().stream()
                    .filter(cell -> cell.row() == row)
                    .map(OriginalText::box)
                    .toList())
        .toList();
  }

  private static Box box(Block.GridCell cell) {
    return new Box(
        cell.row() + 1, cell.column() + 1, cell.rowSpan(), cell.columnSpan(), cell.text());
  }
}
