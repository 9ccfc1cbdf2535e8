package org.qibei.web;

import jakarta.faces.context.ExternalContext;
import java.util.List;

/** One place in the top bar: the page, the key of its name, and the roles that it is for. */
public record Destination(String outcome, String key, List<String> roles) {
  boolean isFor(ExternalContext caller) {
    return roles.stream().anyMatch(caller::isUserInRole);
  }
}
