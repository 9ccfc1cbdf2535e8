package org.qibei.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories ask for the entity manager without knowing who keeps it. */
@Dependent
public class Persistence {

  @Produces
  @PersistenceContext(unitName = "qibei")
  EntityManager entityManager;
}
