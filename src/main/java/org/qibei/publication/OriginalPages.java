package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.account.Role;
import org.qibei.filing.OriginalDocument;
import org.qibei.pdf.PageImages;
import org.qibei.platform.NotFound;

/**
 * The pages of an uploaded PDF as pictures, for looking at the original beside its reading;
 * recorded where the document is fetched, in {@link OriginalDocument}.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OriginalPages {
  private static final String PDF = "application/pdf";

  @Inject OriginalDocument original;

  /** The size of a page in points. */
  public record Size(float width, float height) {}

  /** The pages of the document last uploaded; none where it is no PDF. */
  public List<Size> sizes(long filingId) {
    OriginalDocument.File file = original.uploaded(filingId);
    return PDF.equals(file.mediaType()) ? sizes(file.bytes()) : List.of();
  }

  private static List<Size> sizes(byte[] pdf) {
    try (PageImages pages = new PageImages(pdf)) {
      return IntStream.range(0, pages.count())
          .mapToObj(page -> new Size(pages.width(page), pages.height(page)))
          .toList();
    } catch (IOException damaged) {
      return List.of();
    }
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(long filingId, int page, int width) {
    OriginalDocument.File file = original.uploaded(filingId);
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
