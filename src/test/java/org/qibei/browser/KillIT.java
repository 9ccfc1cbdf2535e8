package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qibei.browser.page.Draft;
import org.qibei.browser.page.Receipt;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.Installation;

/** What the portal has acknowledged is still there after it, or its database, was killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

  private static final String FIRST = "t2.newReceived.naturalPerson";
  private static final String SECOND = "t2.newReceived.business";

  private static Installation installation;
  private static long filing;

  @BeforeAll
  static void start() throws IOException {
    installation = Installation.startedIn(Path.of("target/it/kill"));
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  @Test
  @Order(1)
  void aSavedCellOutlivesThePortal() throws IOException {
    try (Visitor clerk = as("clerk")) {
      Draft draft = clerk.agencyHome().begin().fromTheEmptyForm();
      filing = draft.id();
      assertThat(draft.part("三").fill(FIRST, "37")).startsWith("已保存");
      installation.killPortal();
    }
    installation.startAgain();
    assertThat(cell(FIRST)).isEqualTo("37");
  }

  @Test
  @Order(2)
  void aSavedCellOutlivesTheDatabase() throws IOException {
    try (Visitor clerk = as("clerk")) {
      assertThat(clerk.draft(filing, "requests").fill(SECOND, "41")).startsWith("已保存");
      installation.killDatabase();
    }
    installation.startAgain();
    assertThat(cell(FIRST)).isEqualTo("37");
    assertThat(cell(SECOND)).isEqualTo("41");
  }

  @Test
  @Order(3)
  void aSubmissionOutlivesThePortal() throws IOException {
    String number;
    try (Visitor clerk = as("clerk");
        Visitor head = as("head")) {
      clerk.agencyHome().goOn("继续填报").check("送审签").sendForSignOff();
      number = submitted(head);
      installation.killPortal();
    }
    installation.startAgain();
    assertThat(receipt("head", filing)).contains(number, "已提交");
  }

  @Test
  @Order(4)
  void aSubmissionOutlivesTheDatabase() throws IOException {
    String number;
    long other;
    try (Visitor clerk = as("clerk2");
        Visitor head = as("head2")) {
      Draft draft = clerk.agencyHome().goOn("开始整改");
      other = draft.id();
      draft.check("送审签").sendForSignOff();
      number = submitted(head);
      installation.killDatabase();
    }
    installation.startAgain();
    assertThat(receipt("head2", other)).contains(number, "已提交");
  }

  /** Signs, and reads on the receipt that the report is handed in. */
  private static String submitted(Visitor head) {
    Receipt receipt = head.agencyHome().toSignOff().sign();
    assertThat(receipt.heading()).contains("已提交");
    return receipt.number();
  }

  private static String receipt(String name, long of) {
    try (Visitor head = as(name)) {
      return head.screen("/agency/receipt?id=" + of).words();
    }
  }

  private static String cell(String place) {
    try (Visitor clerk = as("clerk")) {
      return clerk.draft(filing, "requests").cell(place);
    }
  }

  private static Visitor as(String name) {
    return Visitor.signedIn(installation.address(), name);
  }
}
