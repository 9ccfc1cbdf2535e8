package org.qibei.platform;

import jakarta.enterprise.context.RequestScoped;

/** Where a request came from and the number under which the log and the audit know it. */
@RequestScoped
public class Origin {
  private String address = "";
  private String requestId = "";

  void is(String newAddress, String newRequestId) {
    this.address = newAddress;
    this.requestId = newRequestId;
  }

  /** Empty for work that no request started. */
  public String address() {
    return address;
  }

  public String requestId() {
    return requestId;
  }
}
