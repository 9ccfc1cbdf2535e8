package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.OriginalDocument;

/**
 * The pages of an uploaded document as pictures, for looking at the original beside its reading;
 * recorded where the document is fetched, in {@link OriginalDocument}.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OriginalPages {
  @Inject OriginalDocument original;
  @Inject PagePictures pictures;

  /** The pages of the document last uploaded; none where it has no pages. */
  public List<PagePictures.Size> sizes(long filingId) {
    return pictures.sizes(original.uploaded(filingId));
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(long filingId, int page) {
    return pictures.page(original.uploaded(filingId), page);
  }
}
