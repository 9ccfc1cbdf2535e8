package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a report begins: by a file or from the empty form. */
public final class Prepare extends Screen {

  Prepare(Page page) {
    super(page);
  }

  /** Chooses a text file and waits until it has been read. */
  public Confirm uploadText(String name, String text) {
    upload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    at("/agency/confirm");
    return new Confirm(page);
  }

  /** Chooses a file and waits until it has been read. */
  public Confirm upload(Path file) {
    page.locator("input[type=file]").setInputFiles(file);
    at("/agency/confirm");
    return new Confirm(page);
  }

  /** Gives up a draft that there may be, so that a file can take its place. */
  public Prepare anew() {
    Locator box = page.locator("[id='choice:replace'] .ui-chkbox-box:not(.ui-state-active)");
    if (box.count() > 0) {
      box.click();
    }
    page.locator("input[type=file]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return this;
  }

  /** Chooses a file and waits until it has been read. */
  public Confirm uploadAndRead(String name, String type, byte[] content) {
    upload(name, type, content);
    at("/agency/confirm");
    return new Confirm(page);
  }

  public void upload(String name, String type, byte[] content) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
  }

  public Draft fromTheEmptyForm() {
    button("填写空白表样").click();
    at("/agency/form");
    return new Draft(page);
  }
}
