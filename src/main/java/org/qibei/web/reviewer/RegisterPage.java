package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.platform.Slice;
import org.qibei.register.CaseList;
import org.qibei.register.KeepRegister;
import org.qibei.web.Dates;

/** What is known of agencies from elsewhere: cases of a year, or for whom the register is kept. */
@Named("reviewerRegisterPage")
@ViewScoped
public class RegisterPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String AGENCIES = "agencies";
  private static final int YEARS = 6;

  @Inject CaseList list;
  @Inject KeepRegister register;
  @Inject Dates dates;

  private String view = "cases";
  private Integer year;
  private String text = "";
  private int page = 1;
  private transient Slice<CaseList.CaseRow> cases;
  private transient Slice<CaseList.KeptRow> agencies;

  public void load() {
    year = year == null ? dates.today().getYear() - 1 : year;
    if (isOfAgencies()) {
      agencies = list.agencies(year, text, page);
    } else {
      cases = list.cases(year, text, page);
    }
  }

  public String keep(long agency) {
    register.declare(agency, year);
    return again();
  }

  public String takeBack(long agency) {
    register.takeBack(agency, year);
    return again();
  }

  public boolean isOfAgencies() {
    return AGENCIES.equals(view);
  }

  /** The years offered, this one first. */
  public List<Integer> getYears() {
    int now = dates.today().getYear();
    return IntStream.range(0, YEARS).map(back -> now - back).boxed().toList();
  }

  public Slice<CaseList.CaseRow> getCases() {
    return cases;
  }

  public Slice<CaseList.KeptRow> getAgencies() {
    return agencies;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = AGENCIES.equals(view) ? AGENCIES : "cases";
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  private static String again() {
    return "/reviewer/register?faces-redirect=true&includeViewParams=true";
  }
}
