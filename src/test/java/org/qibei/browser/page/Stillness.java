package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/**
 * A page on which nothing is awaited any more, nor fades, slides or unfolds, as its reader sees it.
 */
public final class Stillness {

  /** What turns for as long as something is awaited never comes to rest and is left out. */
  private static final String STILL =
      """
      () => (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
        && !document.querySelector('.ui-state-loading')
        && (!window.jQuery || jQuery(':animated').length === 0)
        && document.getAnimations().every(each => each.playState !== 'running'
          || each.effect.getComputedTiming().endTime === Infinity)
      """;

  private Stillness() {}

  public static void await(Page page) {
    page.waitForFunction(STILL);
  }
}
