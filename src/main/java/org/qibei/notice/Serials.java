package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.qibei.agency.Agency;

/**
 * Gives out serial numbers without gaps: the row of the issuer's year stays locked until the
 * issuing transaction ends, so a number that is rolled back is given out again.
 */
@ApplicationScoped
public class Serials {
  @Inject EntityManager em;

  /**
   * One statement takes the row and counts on, so that two who issue at once cannot wait for each
   * other.
   */
  int next(Agency issuer, int year) {
    em.createNativeQuery(
            "insert into notice_serial (issuer_id, issuing_year, last_serial) values (?, ?, 1)"
                + " on duplicate key update last_serial = last_serial + 1")
        .setParameter(1, issuer.id())
        .setParameter(2, year)
        .executeUpdate();
    Number serial =
        (Number)
            em.createNativeQuery(
                    "select last_serial from notice_serial where issuer_id = ? and issuing_year = ?")
                .setParameter(1, issuer.id())
                .setParameter(2, year)
                .getSingleResult();
    return serial.intValue();
  }

  /** The number the next notice would bear, as a forecast only. */
  int forecast(Agency issuer, int year) {
    return em.createQuery("select s.last from NoticeSerial s where s.id = :id", Integer.class)
            .setParameter("id", new NoticeSerial.Year(issuer.id(), year))
            .getResultStream()
            .findFirst()
            .orElse(0)
        + 1;
  }
}
