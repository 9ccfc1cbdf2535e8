package org.qibei.browser.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Somebody at a browser of their own, signed in. */
public final class Visitor implements AutoCloseable {

  private static final String PASSWORD = "Qibei-demo-2026";

  private final BrowserContext context;
  private final Page page;
  private final String address;

  private Visitor(String address, int width, int height) {
    this.address = address;
    context =
        Chromium.started()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai"));
    context.setDefaultTimeout(Chromium.PATIENCE);
    page = context.newPage();
  }

  /** Comes to the portal at this address without signing in. */
  public static Visitor at(String address) {
    return new Visitor(address, 1366, 768);
  }

  public static Visitor signedIn(String address, String name) {
    return at(address).signIn(name);
  }

  public Visitor signIn(String name) {
    page.navigate(address + "/open/sign-in");
    return fillIn(name);
  }

  /** Signs in on the page that asks for it. */
  public Visitor fillIn(String name) {
    page.locator("#signIn\\:name").fill(name);
    page.locator("input[type=password]").fill(PASSWORD);
    page.locator("#signIn\\:enter").click();
    page.waitForURL(url -> !url.contains("sign-in"));
    return this;
  }

  public Response open(String path) {
    return page.navigate(address + path);
  }

  public Page page() {
    return page;
  }

  public AgencyHome agencyHome() {
    open("/agency/home");
    return new AgencyHome(page);
  }

  public Queue queue() {
    open("/reviewer/queue");
    return new Queue(page);
  }

  public Inbox inbox() {
    open("/me/inbox");
    return new Inbox(page);
  }

  public Scorecards scorecards(int year) {
    open("/admin/scorecards?year=" + year);
    return new Scorecards(page);
  }

  public Scorecards scorecards() {
    open("/admin/scorecards");
    return new Scorecards(page);
  }

  /** What somebody did, or tried to do. */
  public Audit audit(String who) {
    open("/admin/audit?who=" + who);
    return new Audit(page);
  }

  public AgencyNotice notice(String number) {
    open("/agency/notices");
    Screen notices = new Screen(page);
    notices.follow(number, "/agency/notice");
    return new AgencyNotice(page);
  }

  public Prepare prepare(long filing) {
    open("/agency/prepare?id=" + filing);
    return new Prepare(page);
  }

  public SignOff signOff(long filing) {
    open("/agency/sign-off?id=" + filing);
    return new SignOff(page);
  }

  public AgencyPublication publication(long filing) {
    open("/agency/publication?id=" + filing);
    return new AgencyPublication(page);
  }

  public Review review(long filing) {
    open("/reviewer/review?id=" + filing);
    return new Review(page);
  }

  public NewCase newCase() {
    open("/reviewer/new-case");
    return new NewCase(page);
  }

  public Draft draft(long filing, String part) {
    open("/agency/form?id=" + filing + "&part=" + part);
    return new Draft(page);
  }

  public Screen screen(String path) {
    open(path);
    return new Screen(page);
  }

  @Override
  public void close() {
    context.close();
  }
}
