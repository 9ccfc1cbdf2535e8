package org.qibei.extraction.recognition;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Reason;
import org.qibei.extraction.joined.JoinedText;
import org.qibei.extraction.joined.Repeated;
import org.qibei.form.Form;

/** Finds the report in the blocks of a document, whatever format they came from. */
public final class Recogniser {
  private Recogniser() {}

  public static Recognised recognise(List<Block> document, Budget budget) {
    List<Block> blocks = JoinedText.parted(document, Edition::ofWords);
    budget.check();
    List<Strip> strips = Strips.of(blocks);
    Candidates candidates = Candidates.of(strips);
    List<Passage> everything = Passages.outside(blocks, List.of(), strips);
    TitlePage title = TitlePage.of(everything);
    OptionalInt year = FiscalYear.of(title, everything);
    Form form = Edition.of(candidates, year);
    OneReport.insist(everything, form);

    List<Target> targets = Targets.of(form);
    Fits fits = Fits.of(targets, candidates, budget);
    List<Match> matches = OutOfOrder.after(Alignment.of(fits), fits);
    Set<Integer> headingBlocks = headingBlocks(blocks, matches, strips, form);
    TableRegions regions = TableRegions.of(matches, strips, headingBlocks);
    List<Passage> passages = Passages.around(blocks, regions);
    budget.check();

    Found found = new Found();
    Tables.read(matches, targets, strips, found);
    ProvedRows.believe(form, found);
    new LostRows(fits, matches, found).doubt();
    new UndividedRows(form, matches, found).doubt();
    new TornFigures(candidates, matches, found).doubt();
    new StrayFigures(candidates, matches, found).doubt();
    DoubledTables doubled = new DoubledTables(fits, found);
    doubled.doubt(form);
    if (blocks != document) {
      doubled.doubt(form, Repeated.in(document));
      found.doubtWhatIsMissing(form, Reason.RUN_TOGETHER);
    }
    List<Heading> headings = Headings.of(passages, form);
    new PicturedTables(blocks, passages, headings, found).doubt(form);
    Sections sections = Sections.of(passages, headings, title, form);
    return new Assembly(form, title, year, sections, LineWidth.of(passages), found).recognised();
  }

  private static Set<Integer> headingBlocks(
      List<Block> blocks, List<Match> matches, List<Strip> strips, Form form) {
    List<Passage> passages = Passages.outside(blocks, matches, strips);
    return Headings.of(passages, form).stream()
        .flatMap(
            heading ->
                passages
                    .subList(heading.passage(), heading.passage() + heading.passages())
                    .stream())
        .map(Passage::block)
        .filter(block -> !(blocks.get(block) instanceof Block.Grid))
        .collect(Collectors.toSet());
  }
}
