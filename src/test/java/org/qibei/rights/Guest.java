package org.qibei.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.qibei.launch.TestPortal;

/** A browser without a screen: keeps cookies, fills in forms, follows nothing by itself. */
final class Guest {
  private static final String SCRIPT_WORD = "csp.init('";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  static Guest signedIn(String login, String password) {
    Guest visitor = new Guest();
    HttpResponse<String> answer = visitor.signIn("/open/sign-in", login, password);
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(login + " was not let in: " + message(answer));
    }
    return visitor;
  }

  HttpResponse<String> signIn(String door, String login, String password) {
    return fill(get(door), "signIn", Map.of("name", login, "password", password), "enter");
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).header("Accept-Language", "zh-CN");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends the form of a page that was answered, its fields filled in and a button pressed. */
  HttpResponse<String> fill(
      HttpResponse<String> page,
      String form,
      Map<String, String> fields,
      String button,
      String... headers) {
    Element element = Jsoup.parse(page.body()).getElementById(form);
    Map<String, String> data = hidden(page);
    fields.forEach((name, value) -> data.put(form + ":" + name, value));
    data.put(form, form);
    data.put(form + ":" + button, "");
    return post(element.attr("action"), data, headers);
  }

  HttpResponse<String> post(String path, Map<String, String> data, String... headers) {
    String body =
        data.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "zh-CN")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends bytes as a form of several parts, as an upload does. */
  HttpResponse<String> bring(String path, byte[] bytes, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(bytes));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** What a page asks every form to bring back: its state, and the word of its scripts. */
  static Map<String, String> hidden(HttpResponse<String> page) {
    Map<String, String> data = new LinkedHashMap<>();
    Element state = Jsoup.parse(page.body()).selectFirst("input[name=jakarta.faces.ViewState]");
    data.put("jakarta.faces.ViewState", state.attr("value"));
    int word = page.body().indexOf(SCRIPT_WORD) + SCRIPT_WORD.length();
    data.put("primefaces.nonce", page.body().substring(word, page.body().indexOf('\'', word)));
    return data;
  }

  /** What the page says at its head, without what only a reader of screens hears. */
  static String message(HttpResponse<String> page) {
    Document shown = parsed(page);
    shown.select(".q-msg .sr").remove();
    return shown.select(".q-msg").text();
  }

  /** A page without what is new at every answer: the word of its scripts, its state, its number. */
  static String lasting(HttpResponse<String> page) {
    return page.body()
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll(SCRIPT_WORD.replace("(", "\\(") + "[^']*'", "")
        .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=)\"[^\"]*\"", "$1");
  }

  static Document parsed(HttpResponse<String> page) {
    return Jsoup.parse(page.body());
  }

  /** Where an answer sends the visitor, within the portal. */
  static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(where -> where.replace(TestPortal.address(), ""))
        .orElse("");
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("QIBEISESSION"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static URI address(String path) {
    return URI.create(path.startsWith("http") ? path : TestPortal.address() + path);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
