package org.qibei.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An attempt to sign in that did not succeed (or has not yet), by the name typed and the address.
 */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "login_name", nullable = false, length = 60)
  private String loginName;

  @Column(nullable = false, length = 60)
  private String address;

  @Column(name = "failed_at", nullable = false)
  private Instant failedAt;

  protected SignInFailure() {}

  SignInFailure(String loginName, String address, Instant failedAt) {
    this.loginName = loginName;
    this.address = address;
    this.failedAt = failedAt;
  }

  Instant failedAt() {
    return failedAt;
  }
}
