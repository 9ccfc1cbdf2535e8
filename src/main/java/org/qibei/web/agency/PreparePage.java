package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;
import org.qibei.filing.DraftView;
import org.qibei.filing.ReadingFacts;
import org.qibei.filing.ReadingStatus;
import org.qibei.filing.StartDraft;
import org.qibei.filing.UploadLimits;
import org.qibei.filing.UploadReport;

/**
 * How to begin: hand over a document, or fill in the empty form; and how far a reading has come.
 */
@Named("agencyPreparePage")
@ViewScoped
public class PreparePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KILO = 1024;

  @Inject DraftView drafts;
  @Inject UploadReport upload;
  @Inject StartDraft start;
  @Inject Words words;

  private transient DraftView.Content content;
  private long id;
  private boolean replace;

  public String load() {
    content = drafts.of(id);
    return content.facts().editable() ? null : "report?faces-redirect=true&id=" + id;
  }

  private DraftView.Content content() {
    if (content == null) {
      content = drafts.of(id);
    }
    return content;
  }

  /** Keeps what was dropped; its reading goes on beside the page. */
  public void receive(FileUploadEvent event) {
    upload.upload(id, event.getFile().getFileName(), event.getFile().getContent(), replace);
    content = null;
  }

  public String startEmpty() {
    start.fromEmptyForm(id, replace);
    return "form?faces-redirect=true&id=" + id;
  }

  public void readAgain() {
    upload.readAgain(id);
    content = null;
  }

  /** Looks how far the reading is; when it is done the page goes on by itself. */
  public void look() {
    content = null;
    PrimeFaces.current().ajax().addCallbackParam("ready", reached(ReadingStatus.DONE));
  }

  private boolean reached(ReadingStatus status) {
    return reading().map(ReadingFacts::status).filter(status::equals).isPresent();
  }

  private Optional<ReadingFacts> reading() {
    return content().reading();
  }

  public boolean isReading() {
    return reading().map(ReadingFacts::status).filter(status -> !status.isOver()).isPresent();
  }

  /** Whether the last reading came to nothing, and nothing was begun since. */
  public boolean isFailed() {
    return reached(ReadingStatus.FAILED) || reached(ReadingStatus.INTERRUPTED);
  }

  public boolean isInterrupted() {
    return reached(ReadingStatus.INTERRUPTED);
  }

  /** Why the document could not be read and what to do, in words. */
  public String getFailure() {
    ReadingFacts facts = reading().orElseThrow();
    return isInterrupted()
        ? words.texts().get("agency.reading.interrupted")
        : words
            .texts()
            .of(
                "agency.unreadable." + key(facts.reason().orElse("FAULT")),
                facts.details().toArray());
  }

  static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** 正在读取第 3 / 8 页, or what is being done. */
  public String getProgress() {
    ReadingFacts facts = reading().orElseThrow();
    return facts.all() > 0
        ? words.texts().of(pageOf(facts.status()), facts.done(), facts.all())
        : words.texts().get("agency.reading." + key(facts.status().name()));
  }

  private static String pageOf(ReadingStatus status) {
    return status == ReadingStatus.RECOGNISING
        ? "agency.reading.page.recognising"
        : "agency.reading.page";
  }

  /** In hundredths, for the bar; the page that is being recognised is not done yet. */
  public int getPercent() {
    return reading().filter(facts -> facts.all() > 0).map(PreparePage::percent).orElse(0);
  }

  private static int percent(ReadingFacts facts) {
    int going = facts.status() == ReadingStatus.RECOGNISING ? 1 : 0;
    return Math.max(0, facts.done() - going) * 100 / facts.all();
  }

  public String getFileName() {
    return reading().map(ReadingFacts::fileName).orElse("");
  }

  public String getFileSize() {
    return reading().map(facts -> size(facts.sizeBytes())).orElse("");
  }

  /** 412 KB, 3.1 MB. */
  static String size(long bytes) {
    return bytes < KILO * KILO
        ? Math.max(1, bytes / KILO) + " KB"
        : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
  }

  public String getLimits() {
    return words
        .texts()
        .of("agency.prepare.limits", drafts.limits().megabytes(), drafts.limits().pages());
  }

  /** What the file dialog offers: .doc,.docx,.pdf … */
  public String getAccepted() {
    return UploadLimits.endings().stream().map("."::concat).collect(Collectors.joining(","));
  }

  public int getMegabytes() {
    return drafts.limits().megabytes();
  }

  public long getBytes() {
    return drafts.limits().bytes();
  }

  public boolean isDraft() {
    return content().facts().hasDraft();
  }

  public FilingHead getHead() {
    return words.head(content().facts());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isReplace() {
    return replace;
  }

  public void setReplace(boolean replace) {
    this.replace = replace;
  }
}
