package org.qibei.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/** A person who may sign in, with what was granted to them. */
@Entity
@Table(name = "account")
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "login_name", nullable = false, length = 60)
  private String loginName;

  @Column(name = "display_name", nullable = false, length = 60)
  private String displayName;

  @Column(length = 60)
  private String post;

  @Column(length = 120)
  private String email;

  @Embedded private Secret secret;

  @Column(nullable = false, length = 10)
  private String language = "zh_CN";

  @Column(name = "text_size", nullable = false, length = 10)
  private String textSize = "standard";

  @Column(name = "session_epoch", nullable = false)
  private int sessionEpoch;

  @Column(nullable = false)
  private boolean active = true;

  @Column(nullable = false)
  private boolean demo;

  @Column(name = "last_sign_in_at")
  private Instant lastSignInAt;

  @Version private int version;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Grant> grants = new ArrayList<>();

  protected Account() {}

  public Account(
      String loginName, String displayName, String post, String passwordHash, Instant now) {
    this.loginName = loginName;
    this.displayName = displayName;
    this.post = post;
    this.secret = Secret.chosen(passwordHash, now);
  }

  /** Marks an account of the demonstration; production does not start while one exists. */
  public Account forDemo() {
    this.demo = true;
    return this;
  }

  public Account grant(String role, Agency agency, LocalDate from) {
    grants.add(new Grant(this, role, null, agency, from));
    return this;
  }

  public Account grant(String role, Region region, LocalDate from) {
    grants.add(new Grant(this, role, region, null, from));
    return this;
  }

  /** A new password ends every other session of the account. */
  public void changePassword(String newHash, Instant now) {
    this.secret = Secret.chosen(newHash, now);
    this.sessionEpoch++;
  }

  void renewHash(String newHash) {
    this.secret = secret.rehashed(newHash);
  }

  public void resetPassword(String newHash, Instant now) {
    this.secret = Secret.lent(newHash, now);
    this.sessionEpoch++;
  }

  /** Ends all sessions of the account at their next request. */
  public void signOutEverywhere() {
    this.sessionEpoch++;
  }

  public void signedIn(Instant now) {
    this.lastSignInAt = now;
  }

  public void speak(String newLanguage) {
    this.language = newLanguage;
  }

  public void readAt(String newTextSize) {
    this.textSize = newTextSize;
  }

  public void deactivate() {
    this.active = false;
    this.sessionEpoch++;
  }

  public void activate() {
    this.active = true;
  }

  public Long id() {
    return id;
  }

  public String loginName() {
    return loginName;
  }

  public String displayName() {
    return displayName;
  }

  public Optional<String> post() {
    return Optional.ofNullable(post);
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Secret secret() {
    return secret;
  }

  public String language() {
    return language;
  }

  public String textSize() {
    return textSize;
  }

  public int sessionEpoch() {
    return sessionEpoch;
  }

  public boolean isActive() {
    return active;
  }

  public boolean isDemo() {
    return demo;
  }

  public Optional<Instant> lastSignInAt() {
    return Optional.ofNullable(lastSignInAt);
  }

  /** Everything ever granted; {@link Grant#isInForce} tells what counts today. */
  public List<Grant> grants() {
    return List.copyOf(grants);
  }
}
