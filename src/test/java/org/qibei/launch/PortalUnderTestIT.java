package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PortalUnderTestIT {

  @Test
  void theTestPartsAreInThePortalUnderTest() throws IOException, InterruptedException {
    assertThat(get(TestPortal.address() + "/open/probe/ping").body()).isEqualTo("pong");
  }

  @Test
  void thePortalTellsThatItIsReady() throws IOException, InterruptedException {
    HttpResponse<String> health =
        get(TestPortal.stack().portal().managementAddress() + "/health/ready");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("database");
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
