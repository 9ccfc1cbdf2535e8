package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.register.ImportCases;

/**
 * Cases pasted from a spreadsheet; what is wrong with a line stands above the lines, which stay.
 */
@Named("reviewerImportCasesPage")
@ViewScoped
public class ImportCasesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ImportCases cases;

  private String lines;
  private transient List<ImportCases.LineFault> faults = List.of();

  public String paste() {
    ImportCases.Outcome outcome = cases.paste(lines);
    faults = outcome.faults();
    return faults.isEmpty()
        ? "/reviewer/register?faces-redirect=true&added=" + outcome.added()
        : null;
  }

  public List<ImportCases.LineFault> getFaults() {
    return faults;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
