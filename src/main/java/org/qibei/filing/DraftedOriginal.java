package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.NotFound;

/**
 * What the agency's present draft was read from, for looking at it page by page beside the reading;
 * nobody else's document, so that no page turned is a line in the record.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class DraftedOriginal {
  @Inject Filings filings;
  @Inject DocumentStore documents;

  public OriginalDocument.File of(long filingId) {
    return filings
        .requireOwn(filingId)
        .draft()
        .document()
        .map(document -> OriginalDocument.File.of(document, documents))
        .orElseThrow(NotFound::new);
  }
}
