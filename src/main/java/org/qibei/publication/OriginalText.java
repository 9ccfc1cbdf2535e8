package org.qibei.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.qibei.account.Role;
import org.qibei.extraction.DocumentText;
import org.qibei.extraction.Limits;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.filing.DraftedOriginal;
import org.qibei.filing.OriginalDocument;
import org.qibei.platform.PictureShelf;

/**
 * The uploaded document as harmless text and tables, for documents that have no pages; reading it
 * holds no connection to the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OriginalText {
  @Inject DraftedOriginal original;
  @Inject PictureShelf shelf;
  @Inject Limits limits;

  /** HTML in which lines and cells are marked with their places; nothing else is left in it. */
  public String of(long filingId) {
    OriginalDocument.File file = original.of(filingId);
    byte[] html = shelf.get(file.sha256() + "-text", () -> html(file.bytes()));
    return new String(html, StandardCharsets.UTF_8);
  }

  private byte[] html(byte[] bytes) {
    try {
      String text = HarmlessHtml.of(DocumentText.of(bytes, limits));
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (UnreadableDocument unreadable) {
      return new byte[0];
    }
  }
}
