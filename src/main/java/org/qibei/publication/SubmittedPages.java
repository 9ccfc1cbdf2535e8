package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.filing.OriginalDocument;

/**
 * The pages of the document that a submitted report was read from, as pictures for its reviewer;
 * that a reviewer looked at them is recorded where the document is fetched, in {@link
 * OriginalDocument}; drawing holds no connection to the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class SubmittedPages {
  @Inject OriginalDocument original;
  @Inject PagePictures pictures;

  /** How many pages the document has; none where it is text without pages. */
  public int count(long filingId) {
    return pictures.sizes(original.submitted(filingId)).size();
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(long filingId, int page) {
    return pictures.page(original.submitted(filingId), page);
  }
}
