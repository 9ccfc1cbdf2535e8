package org.qibei.web.open;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.qibei.account.AskedFor;
import org.qibei.account.SignInMechanism;
import org.qibei.campaign.CurrentCampaign;
import org.qibei.platform.Refusal;

/** The door: name and password, and beside it until when reports are due. */
@Named("openSignInPage")
@ViewScoped
public class SignInPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SecurityContext security;
  @Inject CurrentCampaign currentCampaign;

  private String loginName;
  private String to;
  private CurrentCampaign.Dates campaign;
  private transient String password;

  public void load() {
    campaign = currentCampaign.dates().orElse(null);
  }

  public void signIn() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(loginName, password)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw (Refusal) request.getAttribute(SignInMechanism.REFUSAL);
    }
    external.redirect(AskedFor.in(to).map(AskedFor::path).orElse("/"));
  }

  /** Never sent back to the browser. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public CurrentCampaign.Dates getCampaign() {
    return campaign;
  }

  public String getLoginName() {
    return loginName;
  }

  public void setLoginName(String loginName) {
    this.loginName = loginName;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
