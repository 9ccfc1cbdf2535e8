package org.qibei.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Keeps documents in the database, so that a document and the status that rests on it are one
 * transaction. Bytes are cut into parts because a row may not exceed a tenth of the redo log.
 */
@ApplicationScoped
public class DocumentStore {
  private static final int PART = 1 << 20;

  @Inject EntityManager em;
  @Inject Clock clock;

  /** Keeps the bytes as received; the caller's transaction decides whether they stay. */
  public StoredDocument keep(byte[] bytes, String mediaType, String fileName, Long accountId) {
    StoredDocument document =
        new StoredDocument(
            sha256(bytes), mediaType, fileName, bytes.length, clock.instant(), accountId);
    em.persist(document);
    em.flush();
    for (int part = 0; part * PART < bytes.length; part++) {
      int from = part * PART;
      em.createNativeQuery(
              "insert into stored_document_part (document_id, part, content) values (?, ?, ?)")
          .setParameter(1, document.id())
          .setParameter(2, part)
          .setParameter(3, Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)))
          .executeUpdate();
    }
    return document;
  }

  public Optional<StoredDocument> find(long id) {
    return Optional.ofNullable(em.find(StoredDocument.class, id));
  }

  /** The bytes of a document as received. */
  public byte[] bytes(StoredDocument document) {
    List<?> parts =
        em.createNativeQuery(
                "select content from stored_document_part where document_id = ? order by part")
            .setParameter(1, document.id())
            .getResultList();
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) document.sizeBytes());
    parts.forEach(part -> out.writeBytes((byte[]) part));
    return out.toByteArray();
  }

  /** Lower-case hexadecimal SHA-256. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
