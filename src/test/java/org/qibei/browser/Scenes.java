package org.qibei.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is photographed: every page of the portal with data, and the pages in their other states.
 */
final class Scenes {

  /** As long as a name may become: 32 characters. */
  static final String LONG_NAME = "示例市综合行政执法和城市精细化治理服务保障中心指导监督协调管理局";

  static final String LONG_CLERK = "tb990100b22";
  static final String LONG_REVIEWER = "reviewer2";
  static final String READER = "tb990100b21";

  private static final String HOME = "/agency/home";
  private static final String OPEN_NOTICES = "/reviewer/notices?view=open";
  private static final String SUBMITTER = "tb990100b03";
  private static final String SIGNER = "sq990100b12";
  private static final String MINE = "/reviewer/queue?view=all&q=示例市科学技术局";
  private static final Map<String, String> PEOPLE =
      Map.of("agency", "clerk2", "reviewer", "reviewer", "admin", "admin", "me", "clerk2");

  private Scenes() {}

  static List<Scene> all() {
    return Stream.of(
            Webapp.sites().stream().map(Scenes::withData), bare(), longNames(), errors(), dialogs())
        .flatMap(scenes -> scenes)
        .toList();
  }

  private static Scene withData(Webapp.Site site) {
    return switch (site.name()) {
      case "agency/prepare" -> Scene.of(site.name(), "tb990123b04").foundOn(HOME);
      case "agency/confirm" -> Scene.of(site.name(), READER).foundOn(HOME);
      case "agency/form" -> Scene.of(site.name(), "clerk2").foundOn(HOME).with("&part=requests");
      case "agency/sign-off" -> Scene.of(site.name(), SIGNER).foundOn(HOME);
      case "agency/report", "agency/receipt" -> Scene.of(site.name(), SUBMITTER).foundOn(HOME);
      case "agency/notice" -> Scene.of(site.name(), "clerk2").foundOn("/agency/notices");
      case "reviewer/review", "reviewer/reinspect" ->
          Scene.of(site.name(), "reviewer").foundOn(MINE);
      case "reviewer/queue" -> Scene.of(site.name(), "reviewer").with("?view=all");
      case "reviewer/notice" -> Scene.of(site.name(), "reviewer").foundOn(OPEN_NOTICES);
      case "agency/publication" -> Scene.of(site.name(), SUBMITTER).foundOn(HOME);
      case "admin/exempt" -> Scene.of(site.name(), "admin").foundOn("/admin/progress");
      case "admin/agency" -> Scene.of(site.name(), "admin").foundOn("/admin/roster?text=示例市科学技术局");
      case "reviewer/case" -> Scene.of(site.name(), "reviewer").foundOn("/reviewer/register");
      case "admin/region" -> Scene.of(site.name(), "admin").foundOn("/admin/roster?what=regions");
      case "reviewer/compose" -> draft("reviewer/compose");
      default -> byFolder(site);
    };
  }

  private static Scene byFolder(Webapp.Site site) {
    Scene scene = Scene.of(site.name(), PEOPLE.getOrDefault(site.folder(), ""));
    return site.aboutOne() ? scene.foundOn(listOf(site)) : scene;
  }

  /** Where a page about one thing is come to, such as /admin/accounts for admin/account. */
  private static String listOf(Webapp.Site site) {
    return switch (site.folder()) {
      case "agency" -> HOME;
      case "reviewer" -> "/reviewer/queue?view=all";
      default -> "/" + site.name() + "s";
    };
  }

  private static Scene draft(String site) {
    return Scene.of(site, LONG_REVIEWER).foundOn("/reviewer/notices?view=drafts");
  }

  private static Stream<Scene> bare() {
    return Stream.of(
        Scene.of("reviewer/queue", "reviewer").with("?view=all&q=nobody").as("no-rows"),
        Scene.of("reviewer/notices", "reviewer").with("?view=all&q=nobody").as("no-rows"),
        Scene.of("reviewer/register", "reviewer").with("?text=nobody").as("no-rows"),
        Scene.of("reviewer/register", "reviewer").with("?view=agencies").as("agencies"),
        Scene.of("admin/accounts", "admin").with("?text=nobody").as("no-rows"),
        Scene.of("admin/roster", "admin").with("?text=nobody").as("no-rows"),
        Scene.of("admin/audit", "admin").with("?who=nobody").as("no-rows"),
        Scene.of("agency/notices", SUBMITTER).as("no-rows"),
        Scene.of("me/inbox", "auditor").as("no-rows"),
        Scene.of("agency/home", "tb990123b04").as("not-begun"));
  }

  private static Stream<Scene> longNames() {
    return Stream.of(
        Scene.of("reviewer/queue", "reviewer").with("?view=all&q=" + LONG_NAME).as("long-name"),
        Scene.of("reviewer/review", LONG_REVIEWER)
            .foundOn("/reviewer/queue?view=all&q=" + LONG_NAME)
            .as("long-name"),
        Scene.of("agency/home", LONG_CLERK).as("long-name"),
        Scene.of("agency/receipt", LONG_CLERK).foundOn(HOME).as("long-name"),
        Scene.of("me/profile", LONG_CLERK).as("long-name"),
        Scene.of("admin/roster", "admin").with("?text=" + LONG_NAME).as("long-name"),
        Scene.of("admin/accounts", "admin").with("?text=tb990100b22").as("long-name"));
  }

  private static Stream<Scene> errors() {
    return Stream.of(
        Scene.of("open/sign-in", "").as("error", Scenes::signInWrongly),
        Scene.of("me/password", "clerk2").as("error", submit("password:change")),
        Scene.of("admin/invite", "admin").as("error", submit("invite:send")),
        Scene.of("admin/new-agency", "admin").as("error", submit("agency:add")),
        Scene.of("reviewer/new-case", "reviewer").as("error", submit("case:add")),
        Scene.of("reviewer/import-cases", "reviewer").as("error", Scenes::importWrongly),
        Scene.of("agency/prepare", "tb990122b02").foundOn(HOME).as("error", Scenes::uploadPicture),
        Scene.of("reviewer/notice", "reviewer")
            .foundOn(OPEN_NOTICES)
            .as("error", Scenes::voidWithoutNumber));
  }

  private static Stream<Scene> dialogs() {
    return Stream.of(
        withData(new Webapp.Site("reviewer/notice", true)).as("dialog", press("voiding:ask")),
        withData(new Webapp.Site("reviewer/compose", true)).as("dialog", press("issue:go")),
        Scene.of("reviewer/review", "reviewer")
            .foundOn(MINE)
            .as("dialog", pressAt("button[data-ruling=waive]")),
        Scene.of("agency/check", "clerk2").foundOn(HOME).as("dialog", press("sending:send")),
        Scene.of("agency/check", "clerk2").foundOn(HOME).as("ticked", Scenes::supposeOneMended),
        Scene.of("agency/sign-off", SIGNER)
            .foundOn(HOME)
            .as("dialog", pressAt(".q-decide .q-btn--primary")),
        Scene.of("agency/report", SUBMITTER)
            .foundOn(HOME)
            .as("dialog", pressAt("#withdrawal button")),
        Scene.of("admin/account", "admin")
            .foundOn("/admin/accounts")
            .as("dialog", press("account:reset")),
        Scene.of("me/profile", "clerk2").as("dialog", press("others:end")),
        Scene.of("reviewer/queue", "reviewer").as("menu", Scenes::openMenu));
  }

  private static Consumer<Page> press(String id) {
    return pressAt("[id='" + id + "']");
  }

  private static Consumer<Page> pressAt(String place) {
    return page -> {
      page.locator(place).first().click();
      page.locator(".ui-dialog:visible").first().waitFor();
    };
  }

  private static void supposeOneMended(Page page) {
    page.locator("[data-mend]:visible").first().check();
    page.locator("#mended b:not(:empty)").waitFor();
  }

  private static Consumer<Page> submit(String id) {
    return page -> {
      page.locator("[id='" + id + "']").click();
      complains(page);
    };
  }

  private static void signInWrongly(Page page) {
    page.locator("#signIn\\:name").fill("nobody");
    page.locator("input[type=password]").fill("not the password");
    page.locator("#signIn\\:enter").click();
    complains(page);
  }

  private static void importWrongly(Page page) {
    page.locator("[id='import:lines']")
        .fill("示例市科学技术局,复议,1\n没有的局,复议,示复决〔2025〕9号,2025-05-06,,示例市司法局,");
    submit("import:do").accept(page);
  }

  private static void uploadPicture(Page page) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("2025.jpg", "image/jpeg", new byte[] {1, 2, 3}));
    complains(page);
  }

  private static void voidWithoutNumber(Page page) {
    press("voiding:ask").accept(page);
    page.locator("#voidForm\\:yes").click();
    complains(page);
  }

  private static void openMenu(Page page) {
    page.locator("details.q-menu:visible summary").first().click();
    page.locator("details.q-menu[open]").first().waitFor();
  }

  private static void complains(Page page) {
    page.locator(
            ".q-msg--error:visible, .ui-message-error:visible, .q-error:visible, [role=alert]:visible")
        .first()
        .waitFor();
  }
}
