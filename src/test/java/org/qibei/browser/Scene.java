package org.qibei.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page as one person meets it: the list on which its subject is found, what follows its address,
 * and what they do before the picture is taken.
 */
record Scene(
    String site, String state, String person, String list, String query, Consumer<Page> act) {

  private static final Consumer<Page> NOTHING = page -> {};

  /** A page about nothing in particular, seen by the person; by nobody where the name is empty. */
  static Scene of(String site, String person) {
    return new Scene(site, "", person, "", "", NOTHING);
  }

  /** The page about the first filing, notice or account that the list leads to. */
  Scene foundOn(String place) {
    return new Scene(site, state, person, place, query, act);
  }

  Scene with(String parameters) {
    return new Scene(site, state, person, list, parameters, act);
  }

  Scene as(String name) {
    return new Scene(site, name, person, list, query, act);
  }

  /** A state in which something lies over the page or stands on it only after an act. */
  Scene as(String name, Consumer<Page> deed) {
    return new Scene(site, name, person, list, query, deed);
  }

  /** Whether only the screen is photographed, not the whole page below it. */
  boolean floats() {
    return state.startsWith("dialog") || state.startsWith("menu");
  }

  String name() {
    return site.replace('/', '-') + (state.isEmpty() ? "" : "-" + state);
  }

  @Override
  public String toString() {
    return name();
  }
}
