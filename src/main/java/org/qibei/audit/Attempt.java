package org.qibei.audit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** How a call is named in the record before anything is known about it. */
final class Attempt {
  private Attempt() {}

  static String action(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** The first number given: the id that was asked for, existing or forged. */
  static String subject(Object[] arguments) {
    return Optional.ofNullable(arguments).stream()
        .flatMap(Arrays::stream)
        .filter(Number.class::isInstance)
        .map(number -> "#" + number)
        .findFirst()
        .orElse(null);
  }
}
