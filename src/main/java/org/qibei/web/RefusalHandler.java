package org.qibei.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.qibei.platform.Refusal;

/**
 * Tells people what went wrong: a refusal is a message on the page they are on, something not
 * found, not allowed or expired has its page, and everything else is a fault of ours with a number.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
  private static final String NOT_FOUND = "refusals.not-found";

  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      if (!faces.getResponseComplete()) {
        answer(faces, thrown);
      }
    }
  }

  private static void answer(FacesContext faces, Throwable thrown) {
    Optional<Refusal> refusal = Causes.of(thrown, Refusal.class);
    if (refusal.isPresent()) {
      refuse(faces, refusal.get());
    } else if (Causes.of(thrown, ViewExpiredException.class).isPresent()) {
      show(faces, "expired", 410);
    } else if (Causes.of(thrown, EJBAccessException.class).isPresent()) {
      show(faces, "forbidden", 403);
    } else {
      faces.getExternalContext().getRequestMap().put(Incident.NUMBER, Incident.of(thrown));
      show(faces, "fault", 500);
    }
  }

  private static void refuse(FacesContext faces, Refusal refusal) {
    if (NOT_FOUND.equals(refusal.key())) {
      show(faces, "not-found", 404);
      return;
    }
    String text = refusal.text(faces.getViewRoot().getLocale());
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
    faces.renderResponse();
  }

  /**
   * The error page in place of the page asked for; at the same address, so that going back works.
   */
  private static void show(FacesContext faces, String page, int status) {
    ExternalContext external = faces.getExternalContext();
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      sendError(faces, status);
      return;
    }
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    if (!ajax) {
      external.setResponseStatus(status);
    }
    String view = "/WEB-INF/errors/" + page + ".xhtml";
    UIViewRoot root = faces.getApplication().getViewHandler().createView(faces, view);
    faces.setViewRoot(root);
    faces.getPartialViewContext().setRenderAll(true);
    faces.renderResponse();
  }

  /**
   * The page was half written: the container shows the error page, if anything can still be shown.
   */
  private static void sendError(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
        external.responseSendError(status, null);
      }
      faces.responseComplete();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
