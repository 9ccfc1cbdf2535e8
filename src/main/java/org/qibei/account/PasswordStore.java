package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import org.qibei.platform.Origin;
import org.qibei.platform.Refusal;

/** Knows people by name and password; further ways to know them are further stores beside it. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PASSWORD = 200;

  @Inject SignInGate gate;
  @Inject Origin origin;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof UsernamePasswordCredential password
        ? admit(nameIn(password), password.getPasswordAsString())
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  /** Turns away with a refusal, so that the person reads why. */
  private CredentialValidationResult admit(String loginName, String password) {
    try {
      String hash = gate.knock(loginName, origin.address());
      if (password.length() > LONGEST_PASSWORD || !PasswordHash.matches(password, hash)) {
        throw new Refusal("refusals.account.not-known");
      }
      Standing standing = gate.welcome(loginName, password);
      return new CredentialValidationResult(standing.loginName(), standing.roles());
    } catch (Refusal reason) {
      gate.turnedAway(loginName, reason);
      throw reason;
    }
  }

  private static String nameIn(UsernamePasswordCredential credential) {
    String name = credential.getCaller().strip().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
