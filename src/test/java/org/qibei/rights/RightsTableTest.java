package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Nothing is offered of which the tables of rights do not say whose it is, and nothing is said
 * idly.
 */
class RightsTableTest {

  @Test
  void everyPageHasItsRow() {
    assertThat(RightsTable.read("pages.txt").keySet())
        .as("rights/pages.txt: a page without a row, or a row without a page")
        .containsExactlyInAnyOrderElementsOf(Served.addresses());
  }

  @Test
  void everyActionHasItsRow() {
    assertThat(RightsTable.read("actions.txt").keySet())
        .as("rights/actions.txt: an action without a row, or a row without an action")
        .containsExactlyInAnyOrderElementsOf(Served.actions());
  }
}
