package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.DraftedOriginal;
import org.qibei.filing.OriginalDocument;

/**
 * The document that a draft was read from, as pictures of its pages, for looking at it beside its
 * reading; drawing takes its turn and holds no connection to the database meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OriginalPages {
  @Inject DraftedOriginal original;
  @Inject PagePictures pictures;

  /** What is known of a document: its name, its SHA-256, and its pages, none where it has none. */
  public record Original(String name, String sha256, List<PagePictures.Size> pages) {}

  public Original of(long filingId) {
    OriginalDocument.File file = original.of(filingId);
    return new Original(file.name(), file.sha256(), pictures.sizes(file));
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(long filingId, int page) {
    return pictures.page(original.of(filingId), page);
  }
}
