package org.qibei.integration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.account.Caller;
import org.qibei.account.Standing;
import org.qibei.extraction.Limits;

/**
 * Puts use cases and repositories together over one entity manager, as the container would, for one
 * person at one time; what they tell the rest of the house is written down.
 */
public final class Wiring {
  private final Map<Class<?>, Object> made = new HashMap<>();
  private final List<Object> events = new ArrayList<>();

  public Wiring(EntityManager em, Standing who, Clock clock) {
    made.put(EntityManager.class, em);
    made.put(Clock.class, clock);
    made.put(Caller.class, new Caller(who));
    made.put(Limits.class, Limits.standard());
  }

  /** Gives this instance to all who ask for its kind. */
  public <T> Wiring with(Class<T> type, T instance) {
    made.put(type, instance);
    return this;
  }

  /** The one instance of the class, with all that it asks for. */
  public <T> T the(Class<T> type) {
    Object known = made.get(type);
    return type.cast(known != null ? known : make(type));
  }

  /** What was told, in order. */
  public List<Object> events() {
    return List.copyOf(events);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object instance = constructor.newInstance();
      made.put(type, instance);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(instance, field.getType() == Event.class ? event() : the(field.getType()));
        }
      }
      return instance;
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalStateException(type + " cannot be wired", unfit);
    }
  }

  private Object event() {
    return Proxy.newProxyInstance(
        Wiring.class.getClassLoader(),
        new Class<?>[] {Event.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("fire")) {
            events.add(arguments[0]);
          }
          return null;
        });
  }
}
