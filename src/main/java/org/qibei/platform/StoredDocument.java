package org.qibei.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A document kept as received, known by the SHA-256 of its bytes; the bytes lie in parts beside it.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 64, columnDefinition = "char(64)")
  private String sha256;

  @Column(name = "media_type", nullable = false, length = 100)
  private String mediaType;

  @Column(name = "file_name", nullable = false, length = 255)
  private String fileName;

  @Column(name = "size_bytes", nullable = false)
  private long sizeBytes;

  @Column(name = "stored_at", nullable = false)
  private Instant storedAt;

  @Column(name = "stored_by")
  private Long storedBy;

  protected StoredDocument() {}

  StoredDocument(String sha256, String mediaType, String fileName, long size, Instant at, Long by) {
    this.sha256 = sha256;
    this.mediaType = mediaType;
    this.fileName = fileName;
    this.sizeBytes = size;
    this.storedAt = at;
    this.storedBy = by;
  }

  public Long id() {
    return id;
  }

  public String sha256() {
    return sha256;
  }

  public String mediaType() {
    return mediaType;
  }

  public String fileName() {
    return fileName;
  }

  public long sizeBytes() {
    return sizeBytes;
  }

  public Instant storedAt() {
    return storedAt;
  }
}
