package org.qibei.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whether a bean's public methods can change what is kept, and by which way. */
final class Changes {
  private static final List<String> WRITING =
      List.of("persist", "merge", "remove", "executeUpdate");

  private Changes() {}

  static Optional<String> reachedFrom(JavaClass bean) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    Map<JavaCodeUnit, String> ways = new HashMap<>();
    bean.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .forEach(method -> follow(method, "", open, ways));
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.poll();
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        if (isChange(unit, access)) {
          return Optional.of(ways.get(unit) + " > " + access.getTarget().getName());
        }
        called(access).ifPresent(next -> follow(next, ways.get(unit) + " > ", open, ways));
      }
    }
    return Optional.empty();
  }

  private static void follow(
      JavaCodeUnit unit, String way, Deque<JavaCodeUnit> open, Map<JavaCodeUnit, String> ways) {
    String step = way + unit.getOwner().getSimpleName() + "." + unit.getName();
    if (ways.putIfAbsent(unit, step) == null) {
      open.add(unit);
    }
  }

  private static Optional<JavaCodeUnit> called(JavaAccess<?> access) {
    if (!(access instanceof JavaMethodCall call)
        || !call.getTargetOwner().getPackageName().startsWith("org.qibei")
        || House.isEnterpriseBean(call.getTargetOwner())) {
      return Optional.empty();
    }
    return call.getTarget().resolveMember().map(JavaCodeUnit.class::cast);
  }

  private static boolean isChange(JavaCodeUnit unit, JavaAccess<?> access) {
    if (access instanceof JavaFieldAccess field) {
      return field.getAccessType() == JavaFieldAccess.AccessType.SET
          && !unit.isConstructor()
          && field.getTargetOwner().isAnnotatedWith(Entity.class);
    }
    return access instanceof JavaMethodCall call
        && call.getTargetOwner().getPackageName().equals("jakarta.persistence")
        && WRITING.contains(call.getName());
  }
}
