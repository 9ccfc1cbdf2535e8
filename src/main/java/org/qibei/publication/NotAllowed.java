package org.qibei.publication;

import java.io.IOException;

/** A link leads to where this portal may not go: another host, another port, a closed address. */
public class NotAllowed extends IOException {
  private static final long serialVersionUID = 1L;

  NotAllowed(String where) {
    super(where);
  }
}
