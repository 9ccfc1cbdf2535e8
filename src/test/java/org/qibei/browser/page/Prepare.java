package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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

  public void upload(String name, String type, byte[] content) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
  }

  public Draft fromTheEmptyForm() {
    button("填写空白表样").click();
    at("/agency/form");
    return new Draft(page);
  }
}
