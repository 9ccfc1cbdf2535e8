package org.qibei.web.agency;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.filing.ConfirmDoubt;
import org.qibei.filing.Draft;
import org.qibei.filing.ReadingFacts;
import org.qibei.form.Table;
import org.qibei.web.part.StatTableView;

/**
 * The reading beside the original: doubts first, then every figure and text, each saved by itself.
 */
@Named("agencyConfirmPage")
@ViewScoped
public class ConfirmPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Sheet sheet;
  @Inject OriginalView original;
  @Inject ConfirmDoubt confirm;
  @Inject Words words;

  private transient Draft questioned;
  private transient List<DoubtCard> cards;
  private long id;

  /** A part of the form with what was read of it. */
  public record PartLine(String id, String label, String read, int doubts, boolean tabular) {}

  public String load() {
    boolean begun = sheet.open(id);
    if (!begun || sheet.facts().originalId().isEmpty()) {
      return "prepare?faces-redirect=true&id=" + id;
    }
    original.open(id);
    return sheet.facts().editable() ? null : "report?faces-redirect=true&id=" + id;
  }

  /** The questions of the draft as it is now, put into words once for each state of it. */
  public List<DoubtCard> getDoubts() {
    if (questioned != sheet.draft()) {
      questioned = sheet.draft();
      cards = new Doubts(questioned, words.texts()).cards();
    }
    return cards;
  }

  /** Whether figures were recognised in a picture, of which the same is said once for all. */
  public boolean isBySight() {
    return getDoubts().stream().anyMatch(DoubtCard::isBySight);
  }

  /** The places of this request stand as they were read. */
  public void confirmPlaces() {
    String places =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("places", "");
    confirm.confirm(id, List.of(places.split(" ")));
    sheet.refresh();
  }

  /** All that was ever doubted, in the order of the questions. */
  public String getDoubted() {
    return getDoubts().stream().map(DoubtCard::places).collect(Collectors.joining(" "));
  }

  /** What is still in doubt, in the same order. */
  public String getUnsettled() {
    Set<String> open = sheet.draft().doubtfulPlaces();
    return Arrays.stream(getDoubted().split(" "))
        .filter(open::contains)
        .collect(Collectors.joining(" "));
  }

  public int getOpen() {
    return sheet.draft().doubtfulPlaces().size();
  }

  public int getSettled() {
    return getDoubted().isEmpty() ? 0 : getDoubted().split(" ").length - getOpen();
  }

  /** Where everything stands in the original. */
  public String getPlaces() {
    return original.places(sheet.draft());
  }

  public List<PartLine> getParts() {
    return Arrays.stream(FormPart.values()).map(this::line).toList();
  }

  private PartLine line(FormPart part) {
    int open =
        (int)
            sheet.draft().doubtfulPlaces().stream()
                .filter(place -> FormPart.ofPlace(place) == part)
                .count();
    return new PartLine(
        part.getId(),
        words.texts().get("agency.part." + part.getId()),
        new ReadSummary(sheet.draft(), words.texts()).of(part),
        open,
        part.table(sheet.form()).isPresent());
  }

  /** All cells by class: 200 格：数字 195，空白 5，没有找到 0. */
  public String getSummary() {
    return new ReadSummary(sheet.draft(), words.texts()).ofAll();
  }

  public List<StatTableView> getTables() {
    return sheet.form().tables().stream().map(Table::id).map(sheet::table).toList();
  }

  /** The part of the form that prints a table. */
  public String partOf(String table) {
    return FormPart.ofPlace(table).getId();
  }

  public String text(String section) {
    return sheet.text(section);
  }

  public void saveCells() {
    sheet.saveCells();
  }

  public void saveTexts() {
    sheet.saveTexts();
  }

  public LiveCheck getLive() {
    return sheet.live();
  }

  public FilingHead getHead() {
    return words.head(sheet.facts());
  }

  /** 招远工信局2023年报.pdf · 8 页 · 412 KB · 读取用时 1.8 秒. */
  public String getMeta() {
    return sheet.all().source().map(this::meta).orElse("");
  }

  private String meta(ReadingFacts reading) {
    String size = PreparePage.size(reading.sizeBytes());
    String took =
        reading
            .took()
            .map(time -> words.texts().of("agency.confirm.took", time.toMillis() / 1000.0))
            .orElse("");
    String pages =
        original.getSheets().isEmpty()
            ? ""
            : words.texts().of("agency.confirm.pages", original.getSheets().size());
    return String.join(
        " · ",
        List.of(reading.fileName(), pages, size, took).stream().filter(p -> !p.isEmpty()).toList());
  }

  public OriginalView getOriginal() {
    return original;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
