package org.qibei.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * What the use case under way is about, told by the repository that found it (and by the use case,
 * where there is more to say); the audit line bears it.
 */
@RequestScoped
public class Subject {
  private String what;
  private Long agency;
  private String detail;

  /** Names the thing found, such as {@code agency 42}, and the agency whose it is. */
  public void is(String kind, long id, Long agencyId) {
    is(kind, id, agencyId, "");
  }

  /** The same with what people know it by, such as a year, a number, or a name. */
  public void is(String kind, long id, Long agencyId, String knownAs) {
    this.what = (kind + " " + id + " " + knownAs).strip();
    this.agency = agencyId;
  }

  /** Adds what a reader of the record should know beside the thing itself. */
  public void say(String more) {
    this.detail = detail == null ? more : detail + "; " + more;
  }

  public Optional<String> what() {
    return Optional.ofNullable(what);
  }

  public Optional<Long> agency() {
    return Optional.ofNullable(agency);
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /** A use case begins: nothing said before is about it. */
  public void clear() {
    what = null;
    agency = null;
    detail = null;
  }
}
