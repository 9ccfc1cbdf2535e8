package org.qibei.platform;

/**
 * What was asked for does not exist for this caller: never made, or another's; the answer is the
 * same.
 */
public class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("refusals.not-found");
  }
}
