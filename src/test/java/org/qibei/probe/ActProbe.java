package org.qibei.probe;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/**
 * Does everything that the named use cases offer, as whoever is signed in and past all buttons, and
 * takes each act back; answers with a line each: what was done and how it ended.
 */
@WebServlet("/probe/act")
public class ActProbe extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Resource transient UserTransaction transaction;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    PrintWriter answer = response.getWriter();
    Arguments arguments = new Arguments(request);
    for (String name : request.getParameterValues("bean")) {
      for (Method method : actions(name)) {
        String action = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        answer.println(action + " " + arguments.kindIn(method) + " " + outcome(method, arguments));
      }
    }
  }

  private static List<Method> actions(String bean) {
    try {
      return Arrays.stream(Class.forName(bean).getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .sorted(Comparator.comparing(Method::toString))
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String outcome(Method method, Arguments arguments) {
    try {
      transaction.begin();
      try {
        method.invoke(CDI.current().select(method.getDeclaringClass()).get(), arguments.of(method));
        return "done";
      } catch (InvocationTargetException ended) {
        return named(ended.getCause());
      } finally {
        transaction.rollback();
      }
    } catch (Exception fault) {
      return "fault " + fault;
    }
  }

  private static String named(Throwable end) {
    for (Throwable cause = end; cause != null; cause = cause.getCause()) {
      if (cause instanceof EJBAccessException) {
        return "denied";
      }
      if (cause instanceof NotFound) {
        return "not-found";
      }
      if (cause instanceof Refusal refusal) {
        return "refused " + refusal.key();
      }
    }
    return "fault " + String.valueOf(end).replaceAll("\\s+", " ");
  }
}
