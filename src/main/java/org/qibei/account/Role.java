package org.qibei.account;

import java.util.List;

/** The roles that a grant may give; names as the container checks them. */
public final class Role {
  /** Prepares the agency's report (填报人). */
  public static final String CLERK = "CLERK";

  /** Signs the agency's report off (审签人). */
  public static final String HEAD = "HEAD";

  /** Reviews reports of a region (审核人). */
  public static final String REVIEWER = "REVIEWER";

  /** Reviews, approves acceptances and reassigns within a region (审核负责人). */
  public static final String SUPERVISOR = "SUPERVISOR";

  /** Runs the year (管理员). */
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  /** Reads everything, changes nothing (审计员). */
  public static final String AUDITOR = "AUDITOR";

  /** Whoever has signed in, in whatever role. */
  public static final String ANYONE = "**";

  /** All roles in the order in which screens list them. */
  public static final List<String> ALL =
      List.of(CLERK, HEAD, REVIEWER, SUPERVISOR, ADMINISTRATOR, AUDITOR);

  /** Whether the role is held for an agency; the others are held for a region. */
  public static boolean isOfAgency(String role) {
    return CLERK.equals(role) || HEAD.equals(role);
  }

  private Role() {}
}
