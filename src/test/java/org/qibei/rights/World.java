package org.qibei.rights;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hibernate.SessionFactory;
import org.qibei.account.Account;
import org.qibei.account.PasswordHash;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.audit.AuditLine;
import org.qibei.audit.Outcome;
import org.qibei.integration.Entities;
import org.qibei.launch.TestPortal;
import org.qibei.launch.TestRun;

/**
 * A region of its own in the portal under test, beside those of the demonstration: one person in
 * each role, an agency whose reports were returned: one with a notice, one with a notice in draft.
 */
final class World {
  static final String PASSWORD = "rights-walk-2026";

  /** What the page for a new password is filled in with: the present one, and twice the new. */
  static final Map<String, String> NEW_PASSWORD =
      Map.of("present", PASSWORD, "fresh", "another-word-2027", "again", "another-word-2027");

  private static final int NUMBER = 100_000 + new Random().nextInt(400_000);

  private static World own;
  private static World foreign;

  private final String code;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Guest> guests = new HashMap<>();
  private int newcomers;
  private final SessionFactory sessions =
      TestRun.closedAtTheEnd(Entities.on(TestPortal.database()));

  private World(String code) {
    this.code = code;
  }

  /** The world of those who ask. */
  static synchronized World own() {
    own = own == null ? new World("" + NUMBER).founded() : own;
    return own;
  }

  /** Another of the same kind, of which the first must see nothing. */
  static synchronized World foreign() {
    foreign = foreign == null ? new World("" + (NUMBER + 400_000)).founded() : foreign;
    return foreign;
  }

  private World founded() {
    ids.putAll(new Founding(code, sessions).founded());
    return this;
  }

  /** Ids that nobody ever gave, and a region that is not. */
  static Map<String, String> forged() {
    Map<String, String> forged = new HashMap<>();
    List.of(
            "filing",
            "notice",
            "draft",
            "account",
            "agency",
            "case",
            "message",
            "item",
            "grant",
            "campaign")
        .forEach(kind -> forged.put(kind, "987654321"));
    forged.put("region", "000000");
    return forged;
  }

  /** What the name of each of its places begins with. */
  String name() {
    return Founding.name(code);
  }

  String login(String role) {
    return Founding.login(code, role);
  }

  /** The ids of what lies in this world, by kind. */
  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  /** The person in this role, signed in. */
  Guest guest(String role) {
    return guests.computeIfAbsent(role, r -> Guest.signedIn(login(r), PASSWORD));
  }

  /** Somebody new in the world's bureau, with the password of all; gives the name to sign in. */
  String newcomer() {
    String login = "w" + code + ".new" + ++newcomers;
    sessions.inTransaction(
        em -> {
          Agency bureau = em.find(Agency.class, Long.valueOf(ids.get("agency")));
          em.persist(Founding.account(login, "走查新人").grant(Role.CLERK, bureau, Founding.SINCE));
        });
    return login;
  }

  /** A newcomer whose password was given by somebody else. */
  String invited() {
    String login = newcomer();
    sessions.inTransaction(
        em ->
            em.createQuery("from Account a where a.loginName = :login", Account.class)
                .setParameter("login", login)
                .getSingleResult()
                .resetPassword(PasswordHash.of(PASSWORD), Instant.now()));
    return login;
  }

  /** What the record says about the person's attempts that ended so: action and subject. */
  List<AuditLine> record(String login, Outcome outcome) {
    return sessions.fromTransaction(
        em ->
            em.createQuery(
                    "from AuditLine l where l.loginName = :login and l.outcome = :outcome",
                    AuditLine.class)
                .setParameter("login", login)
                .setParameter("outcome", outcome)
                .getResultList());
  }
}
