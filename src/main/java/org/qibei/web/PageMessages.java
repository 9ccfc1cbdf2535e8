package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The messages of a request as the head of the page lists them, each with the field it is about.
 */
@Named
@RequestScoped
public class PageMessages {
  /** Messages under this id are toasts: they confirm what is already visible. */
  public static final String TOAST = "toast";

  private static final Map<Severity, String> TONES =
      Map.of(
          FacesMessage.SEVERITY_INFO, "ok",
          FacesMessage.SEVERITY_WARN, "warning",
          FacesMessage.SEVERITY_ERROR, "error",
          FacesMessage.SEVERITY_FATAL, "error");

  /** One line: its tone, its text and, for a message about a field, where the field is. */
  public record Line(String tone, String text, String field) {}

  /** The lines of one tone, in one box. */
  public record Box(String tone, List<Line> lines) {}

  /** All lines, those of one tone together. */
  public List<Box> getBoxes() {
    return getLines().stream()
        .collect(Collectors.groupingBy(Line::tone, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(box -> new Box(box.getKey(), box.getValue()))
        .toList();
  }

  public List<Line> getLines() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Line> lines = new ArrayList<>();
    Iterator<String> clients = faces.getClientIdsWithMessages();
    while (clients.hasNext()) {
      String client = clients.next();
      if (!TOAST.equals(client)) {
        faces
            .getMessages(client)
            .forEachRemaining(message -> lines.add(line(faces, client, message)));
      }
    }
    return lines;
  }

  private static Line line(FacesContext faces, String client, FacesMessage message) {
    message.rendered();
    String tone = TONES.getOrDefault(message.getSeverity(), "error");
    return new Line(tone, message.getSummary(), client == null ? "" : field(faces, client));
  }

  private static String field(FacesContext faces, String client) {
    UIComponent component = faces.getViewRoot().findComponent(":" + client);
    return component instanceof UIInput ? client : "";
  }
}
