package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.qibei.account.Role;
import org.qibei.filing.OriginalDocument;
import org.qibei.pdf.PageImages;
import org.qibei.platform.NotFound;

/**
 * The pages of the PDF that a submitted report was read from, as pictures for its reviewer; that a
 * reviewer looked at them is recorded where the document is fetched, in {@link OriginalDocument}.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class SubmittedPages {
  private static final String PDF = "application/pdf";

  @Inject OriginalDocument original;

  /** How many pages the document has; none where it is no PDF. */
  public int count(long filingId) {
    OriginalDocument.File file = original.submitted(filingId);
    if (!PDF.equals(file.mediaType())) {
      return 0;
    }
    try (PageImages pages = new PageImages(file.bytes())) {
      return pages.count();
    } catch (IOException damaged) {
      return 0;
    }
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(long filingId, int page, int width) {
    OriginalDocument.File file = original.submitted(filingId);
    if (!PDF.equals(file.mediaType())) {
      throw new NotFound();
    }
    try (PageImages pages = new PageImages(file.bytes())) {
      if (page < 1 || page > pages.count()) {
        throw new NotFound();
      }
      return pages.png(page - 1, width);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
