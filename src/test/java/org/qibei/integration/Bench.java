package org.qibei.integration;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.qibei.account.Caller;
import org.qibei.account.Standings;
import org.qibei.extraction.Limits;
import org.qibei.message.FilingNews;
import org.qibei.message.NoticeNews;
import org.qibei.rectification.Rectification;

/**
 * Use cases over a database without a server: their parts are put in by hand, observers hear their
 * events, and each call is one transaction of one person.
 */
final class Bench {
  private static final List<Class<?>> OBSERVERS =
      List.of(Rectification.class, FilingNews.class, NoticeNews.class);

  private final SessionFactory entities;
  private Clock clock;

  Bench(SessionFactory entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  void setClock(Clock other) {
    this.clock = other;
  }

  /** One call of a use case by the person with this login name. */
  <U, R> R ask(String login, Class<U> useCase, Function<U, R> call) {
    return entities.fromTransaction(
        session -> call.apply(useCase.cast(new Parts(session, login).of(useCase))));
  }

  <U> void call(String login, Class<U> useCase, Consumer<U> call) {
    ask(
        login,
        useCase,
        part -> {
          call.accept(part);
          return null;
        });
  }

  /** Work on the database itself. */
  <R> R read(Function<EntityManager, R> work) {
    return entities.fromTransaction(work::apply);
  }

  /** The parts of one call, each made once. */
  private final class Parts {
    private final Map<Class<?>, Object> made = new HashMap<>();

    Parts(EntityManager em, String login) {
      made.put(EntityManager.class, em);
      made.put(Clock.class, clock);
      made.put(Limits.class, Limits.standard());
      Standings standings = (Standings) of(Standings.class);
      made.put(Caller.class, new Caller(standings.of(login).orElseThrow()));
    }

    Object of(Class<?> type) {
      Object known = made.get(type);
      return known == null ? make(type) : known;
    }

    private Object make(Class<?> type) {
      try {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object part = constructor.newInstance();
        made.put(type, part);
        for (Field field : type.getDeclaredFields()) {
          if (field.isAnnotationPresent(Inject.class)) {
            field.setAccessible(true);
            field.set(part, field.getType() == Event.class ? event(field) : of(field.getType()));
          }
        }
        return part;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type.getName(), e);
      }
    }

    private Event<?> event(Field field) {
      Class<?> kind =
          (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
      return (Event<?>)
          Proxy.newProxyInstance(
              Bench.class.getClassLoader(),
              new Class<?>[] {Event.class},
              (proxy, method, arguments) -> {
                tell(kind, arguments[0]);
                return null;
              });
    }

    private void tell(Class<?> kind, Object event) throws ReflectiveOperationException {
      for (Class<?> observer : OBSERVERS) {
        for (Method method : observer.getDeclaredMethods()) {
          boolean hears =
              Arrays.stream(method.getParameters())
                  .anyMatch(p -> p.isAnnotationPresent(Observes.class) && p.getType() == kind);
          if (hears) {
            method.setAccessible(true);
            method.invoke(of(observer), event);
          }
        }
      }
    }
  }
}
