package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.qibei.platform.Refusal;

/**
 * Decides at each request who it is from: the session says who signed in, the database whether that
 * still counts and which roles are in force today. Whoever signs in is judged by the identity
 * stores.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  /** The request attribute under which the sign-in page finds the refusal. */
  public static final String REFUSAL = "qibei.sign-in.refusal";

  @Inject IdentityStoreHandler stores;
  @Inject Standings standings;
  @Inject Caller caller;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential != null) {
      return signIn(request, context, credential);
    }
    Optional<Standing> person = present(request);
    if (person.isPresent()) {
      return Challenge.mustChangePassword(person.get(), request)
          ? Challenge.toPassword(request, response)
          : enter(person.get(), context);
    }
    return context.isProtected() ? Challenge.toSignIn(request, response) : context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    try {
      CredentialValidationResult result = stores.validate(credential);
      Optional<Standing> person =
          Optional.ofNullable(result.getCallerPrincipal())
              .flatMap(principal -> standings.of(principal.getName()));
      if (person.isPresent()) {
        Presence.begin(request, person.get());
        return enter(person.get(), context);
      }
    } catch (Refusal reason) {
      request.setAttribute(REFUSAL, reason);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus enter(Standing person, HttpMessageContext context) {
    caller.actAs(person);
    return context.notifyContainerAboutLogin(person.loginName(), person.roles());
  }

  private Optional<Standing> present(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/jakarta.faces.resource/")) {
      return Optional.empty();
    }
    return Presence.in(request)
        .flatMap(presence -> standings.of(presence.loginName()).filter(presence::isStill));
  }
}
