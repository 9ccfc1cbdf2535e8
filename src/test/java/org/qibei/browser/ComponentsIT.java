package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.browser.page.Look;
import org.qibei.browser.page.Look.Size;
import org.qibei.launch.TestPortal;

/** Every part of a page in all its states, as people see it and as axe judges it. */
class ComponentsIT {
  private static final String HERE = "/open/components";
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @ParameterizedTest
  @CsvSource({"DESK, zh-CN", "DESK, en-US", "PHONE, zh-CN", "PHONE, en-US"})
  void everyPartIsThereAndSound(Size size, String language) {
    try (Look look = look(size, language)) {
      look.photograph("components");
      assertThat(Accessibility.violations(look.page())).isEmpty();
      assertThat(look.isTooWide()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en-US"})
  void whatOpensOverThePageIsSound(String language) {
    shown("confirm", language, page -> open(page, "#acts\\:ask", ".q-ask:visible"));
    shown("dialog", language, page -> open(page, "#acts\\:open", "#dialog:visible"));
    shown("toast", language, ComponentsIT::openToast);
    shown("fill-zero", language, page -> open(page, zero("t3"), panel("zero", "t3")));
    shown("paste", language, page -> open(page, button("paste", "t2"), panel("paste", "t2")));
    shown("field-error", language, page -> open(page, "#fields\\:keep", ".ui-message-error"));
    shown("refusal", language, page -> open(page, "#acts\\:refusal", ".q-msg--error"));
    shown("fault", language, page -> open(page, "#acts\\:fault", ".q-msg--error"));
  }

  /** A slow machine may take as long over an ordinary fade as this one is told to. */
  @Test
  void whatComesIntoViewSlowlyIsJudgedOnceItHasCome() {
    try (Look look = look(Size.DESK, "zh-CN")) {
      look.page().evaluate("jQuery.fx.speeds._default = 3000");
      openToast(look.page());
      assertThat(Accessibility.violations(look.page())).isEmpty();
    }
  }

  @Test
  void aFailureIsBroughtBeforeTheReader() {
    try (Look look = look(Size.DESK, "zh-CN")) {
      Page page = look.page();
      open(page, "#acts\\:refusal", ".q-msg--error");
      assertThat(page.title()).startsWith("错误：");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("q-messages");
      page.locator("#acts\\:done").click();
      page.locator(".q-msg--ok").waitFor();
      assertThat(page.title()).doesNotContain("错误");
    }
  }

  @Test
  void whatWasPressedWithoutALineIsPressedAgain() {
    try (Look look = look(Size.DESK, "zh-CN")) {
      Page page = look.page();
      page.context().setOffline(true);
      open(page, "#acts\\:done", ".q-msg--error");
      page.context().setOffline(false);
      open(page, "#acts\\:done", ".q-msg--ok");
      page.locator(".q-msg--error").waitFor(GONE);
    }
  }

  @ParameterizedTest
  @CsvSource({"not-found, 404, 页面不存在", "forbidden, 403, 无权访问", "fault, 500, 事件编号"})
  void aPageThatFailsHasItsPageAndItsStatus(String kind, int status, String words) {
    try (Look look = look(Size.DESK, "zh-CN")) {
      Response response = look.page().navigate(TestPortal.address() + HERE + "?fail=" + kind);
      assertThat(response.status()).isEqualTo(status);
      assertThat(look.page().locator("main").innerText()).contains(words);
      assertThat(Accessibility.violations(look.photograph("error-" + kind).page())).isEmpty();
    }
  }

  @Test
  void anExpiredPageSaysThatNothingIsLostAndOpensAgain() {
    try (Look look = look(Size.DESK, "zh-CN")) {
      Page page = look.page();
      page.evaluate(
          "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(i => i.value = '1:2')");
      open(page, "#acts\\:done", ".q-msg--error a");
      assertThat(page.locator(".q-msg--error").innerText()).contains("已保存的内容不受影响");
      look.photographScreen("error-expired");
      page.locator(".q-msg--error a").click();
      page.locator(".q-msg--error").waitFor(GONE);
      open(page, "#acts\\:done", ".q-msg--ok");
    }
  }

  @Test
  void scriptsOfOthersAndFramesAreForbidden() {
    try (Look look = look(Size.DESK, "zh-CN")) {
      var headers = look.page().reload().headers();
      assertThat(headers.get("content-security-policy"))
          .contains("frame-ancestors 'none'", "script-src 'self' 'nonce-")
          .doesNotContain("script-src 'unsafe-inline'", "unsafe-eval");
      assertThat(headers).containsEntry("x-content-type-options", "nosniff");
      assertThat(headers)
          .containsKey("referrer-policy")
          .doesNotContainKey("strict-transport-security");
    }
  }

  private static Look look(Size size, String language) {
    return Look.at(TestPortal.address() + HERE, size, language);
  }

  private static void shown(String name, String language, Consumer<Page> opening) {
    try (Look look = look(Size.DESK, language)) {
      opening.accept(look.page());
      assertThat(Accessibility.violations(look.photographScreen("components-" + name).page()))
          .as(name)
          .isEmpty();
    }
  }

  private static void open(Page page, String button, String awaited) {
    page.locator(button).click();
    page.locator(awaited).first().waitFor();
  }

  /** It stays for as long as it is looked at, however slowly a machine looks. */
  private static void openToast(Page page) {
    page.evaluate("PrimeFaces.widget.Growl.prototype.setRemovalTimeout = () => {}");
    open(page, "#acts\\:toast", ".ui-growl-item");
  }

  private static String zero(String table) {
    return button("zero", table);
  }

  private static String button(String act, String table) {
    return ".q-toolbar[data-stat-for=" + table + "] [data-act=" + act + "]";
  }

  private static String panel(String name, String table) {
    return "[data-stat-panel=" + name + "][data-stat-for=" + table + "]";
  }
}
