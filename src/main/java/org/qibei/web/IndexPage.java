package org.qibei.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/** The front door inside: sends each role to its home. */
@Named
@ViewScoped
public class IndexPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Navigation navigation;

  /** To the first place of whoever is signed in; somebody without any role in force stays here. */
  public void load() throws IOException {
    Optional<Destination> home = navigation.getPlaces().stream().findFirst();
    if (home.isPresent()) {
      FacesContext.getCurrentInstance().getExternalContext().redirect(home.get().outcome());
    }
  }
}
