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
import org.primefaces.PrimeFaces;
import org.qibei.platform.Messages;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/**
 * Tells people what went wrong: a refusal is a message on the page they are on, something not
 * found, not allowed or expired has its page, and everything else is a fault of ours with a number.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
  private static final int GONE = 410;

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
    if (refusal.filter(NotFound.class::isInstance).isPresent()) {
      show(faces, "not-found", 404);
    } else if (refusal.isPresent()) {
      say(faces, refusal.get().text(faces.getViewRoot().getLocale()));
    } else if (Causes.of(thrown, ViewExpiredException.class).isPresent()) {
      show(faces, "expired", GONE);
    } else if (Causes.of(thrown, EJBAccessException.class).isPresent()) {
      show(faces, "forbidden", 403);
    } else {
      faces.getExternalContext().getRequestMap().put(Incident.NUMBER, Incident.of(thrown));
      show(faces, "fault", 500);
    }
  }

  /** What saves itself hears it beside the answer: its page has no place for messages. */
  private static void say(FacesContext faces, String text) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    faces.validationFailed();
    faces.renderResponse();
    if (faces.getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("refusal", text);
    }
  }

  /**
   * A whole page gives way to the error page, at the same address so that going back works. A part
   * of a page that failed says so at its head and leaves everything else where it is.
   */
  private static void show(FacesContext faces, String page, int status) {
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    boolean lost = faces.getViewRoot() == null || status == GONE;
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || (ajax && lost)) {
      sendError(faces, status);
    } else if (ajax) {
      say(faces, sentence(faces, page));
    } else {
      faces.getExternalContext().setResponseStatus(status);
      String view = "/WEB-INF/errors/" + page + ".xhtml";
      UIViewRoot root = faces.getApplication().getViewHandler().createView(faces, view);
      faces.setViewRoot(root);
      faces.renderResponse();
    }
  }

  private static String sentence(FacesContext faces, String page) {
    Messages messages = Messages.in(faces.getViewRoot().getLocale());
    String what = messages.text("frame.error." + page + ".what");
    Object number = faces.getExternalContext().getRequestMap().get(Incident.NUMBER);
    return number == null
        ? what
        : what + " " + messages.text("frame.error.incident") + " " + number;
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
