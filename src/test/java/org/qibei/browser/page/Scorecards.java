package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/** Completeness of a year by region and agency, with its exports. */
public final class Scorecards extends Screen {

  Scorecards(Page page) {
    super(page);
  }

  /** The line of an agency; turns pages until it is there. */
  public String line(String agency) {
    while (page.locator("#cards tbody tr").getByText(agency).count() == 0) {
      String first = page.locator("#cards tbody tr").first().innerText();
      page.locator("#cards .ui-paginator-next").click();
      page.waitForFunction(
          "first => document.querySelector('#cards tbody tr').innerText !== first", first);
    }
    return page.locator("#cards tbody tr")
        .filter(
            new com.microsoft.playwright.Locator.FilterOptions()
                .setHas(page.getByText(agency, new Page.GetByTextOptions().setExact(true))))
        .innerText()
        .replaceAll("\\s+", " ");
  }

  public byte[] workbook() {
    return download(page.locator("#export\\:xlsx"));
  }

  public byte[] csv() {
    return download(page.locator("#export\\:csv"));
  }
}
