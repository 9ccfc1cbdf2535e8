package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.qibei.agency.Agency;

/**
 * Gives out serial numbers without gaps: the row of the issuer's year stays locked until the
 * issuing transaction ends, so a number that is rolled back is given out again.
 */
@ApplicationScoped
public class Serials {
  @Inject EntityManager em;

  int next(Agency issuer, int year) {
    NoticeSerial.Year id = new NoticeSerial.Year(issuer.id(), year);
    if (!isBegun(id)) {
      begin(id);
    }
    NoticeSerial serial = em.find(NoticeSerial.class, id, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(serial, LockModeType.PESSIMISTIC_WRITE);
    return serial.next();
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

  /** The first notice of a year: the issuer's own row keeps two from beginning the year at once. */
  private void begin(NoticeSerial.Year id) {
    em.lock(em.find(Agency.class, id.issuer()), LockModeType.PESSIMISTIC_WRITE);
    if (!isBegun(id)) {
      em.persist(new NoticeSerial(id));
      em.flush();
    }
  }

  private boolean isBegun(NoticeSerial.Year id) {
    return em.createQuery("select count(s) from NoticeSerial s where s.id = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }
}
