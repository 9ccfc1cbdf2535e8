package org.qibei.web.reviewer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qibei.check.KnownCase.Kind;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseFate;

/** The fields in which a case is put down or corrected. */
public class CaseFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private Kind kind = Kind.REQUEST;
  private String number;
  private LocalDate receivedOn;
  private LocalDate closedOn;
  private String source;
  private CaseFate fate = CaseFate.STANDS;
  private String remark;

  void fill(CaseEntry entry) {
    kind = entry.kind();
    number = entry.number();
    receivedOn = entry.receivedOn();
    closedOn = entry.closedOn();
    source = entry.source();
    fate = entry.fate();
    remark = entry.remark();
  }

  CaseEntry entry() {
    return new CaseEntry(kind, number, receivedOn, closedOn, source, fate, remark);
  }

  public List<Kind> getKinds() {
    return List.of(Kind.values());
  }

  public List<CaseFate> getFates() {
    return List.of(CaseFate.values());
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  public void setClosedOn(LocalDate closedOn) {
    this.closedOn = closedOn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public CaseFate getFate() {
    return fate;
  }

  public void setFate(CaseFate fate) {
    this.fate = fate;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
