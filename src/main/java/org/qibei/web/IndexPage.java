package org.qibei.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The front door inside: sends each role to its home. */
@Named
@ViewScoped
public class IndexPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Navigation navigation;

  /** The first place of whoever is signed in; somebody without any role in force stays here. */
  public String load() {
    return navigation.getPlaces().stream()
        .findFirst()
        .map(home -> home.outcome() + "?faces-redirect=true")
        .orElse(null);
  }
}
