package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qibei.extraction.Block;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Table;

/** Tables of which no figure was found, while a picture stands where the table should be. */
final class PicturedTables {
  private final List<Block> blocks;
  private final List<Passage> passages;
  private final List<Heading> headings;
  private final Found found;

  PicturedTables(List<Block> blocks, List<Passage> passages, List<Heading> headings, Found found) {
    this.blocks = blocks;
    this.passages = passages;
    this.headings = headings;
    this.found = found;
  }

  void doubt(Form form) {
    form.tables().stream()
        .filter(table -> table.cells().stream().noneMatch(this::isFound))
        .forEach(
            table ->
                picture(table)
                    .ifPresent(
                        place -> found.doubt(table.id(), Reason.TABLE_IN_PICTURE, 0, place)));
  }

  private boolean isFound(Cell cell) {
    return found.figures().containsKey(cell);
  }

  /** From the heading of the table's section to the next heading, of whatever section. */
  private Optional<Provenance> picture(Table table) {
    return IntStream.range(0, headings.size())
        .filter(i -> headings.get(i).section() == table.section())
        .boxed()
        .findFirst()
        .flatMap(i -> picture(block(i), i + 1 < headings.size() ? block(i + 1) : blocks.size()));
  }

  private int block(int heading) {
    return passages.get(headings.get(heading).passage()).block();
  }

  private Optional<Provenance> picture(int from, int to) {
    return blocks.subList(from, to).stream()
        .filter(Block.Picture.class::isInstance)
        .map(Block::provenance)
        .findFirst();
  }
}
