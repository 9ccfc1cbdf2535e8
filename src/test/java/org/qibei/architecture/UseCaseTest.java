package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qibei.platform.Audited;
import org.qibei.platform.Messages;

/**
 * Laws H3 and H4: pages reach data through use cases only; use cases name roles and are recorded.
 */
class UseCaseTest {

  /** Changes that are recorded in another way than by the interceptor. */
  private static final Map<String, String> RECORDED_OTHERWISE =
      Map.of(
          "SignInGate", "tells the record by an event",
          "AuditBook", "is the record",
          "Inbox", "marks the reader's own messages as read");

  @Test
  void whoeverNamesRolesIsAnEnterpriseBean() {
    List<String> found =
        House.CLASSES.stream()
            .filter(UseCaseTest::namesRoles)
            .filter(type -> !House.isEnterpriseBean(type))
            .map(JavaClass::getName)
            .toList();
    assertThat(found).as("H3: elsewhere the server ignores @RolesAllowed in silence").isEmpty();
  }

  @Test
  void everyUseCaseSaysOnItsClassWhoMayCallIt() {
    List<String> found =
        enterpriseBeans()
            .filter(bean -> !bean.isAnnotatedWith(RolesAllowed.class))
            .filter(bean -> !bean.isAnnotatedWith(PermitAll.class))
            .map(JavaClass::getName)
            .toList();
    assertThat(found).as("H4: use cases without @RolesAllowed or @PermitAll").isEmpty();
  }

  @Test
  void everyUseCaseThatChangesSomethingIsRecorded() {
    Map<String, String> found = new TreeMap<>();
    enterpriseBeans()
        .filter(bean -> !bean.isAnnotatedWith(Audited.class))
        .filter(bean -> !RECORDED_OTHERWISE.containsKey(bean.getSimpleName()))
        .forEach(
            bean -> Changes.reachedFrom(bean).ifPresent(way -> found.put(bean.getName(), way)));
    assertThat(found).as("H4: changes without @Audited, and the way to them").isEmpty();
  }

  @Test
  void everyUseCaseHasANameForTheRecord() {
    List<String> found =
        enterpriseBeans()
            .filter(bean -> bean.isAnnotatedWith(RolesAllowed.class))
            .map(bean -> "admin.audit.action." + bean.getSimpleName())
            .filter(key -> !Messages.in(Locale.SIMPLIFIED_CHINESE).knows(key))
            .toList();
    assertThat(found).as("H4: a denied call is on record, and is read in words").isEmpty();
  }

  @Test
  void pagesNeverSeeTheDatabase() {
    List<String> found =
        House.CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith("org.qibei.web"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> isDatabaseSide(dependency.getTargetClass()))
            .map(dependency -> dependency.getDescription())
            .toList();
    assertThat(found).as("H3: web and the database").isEmpty();
  }

  @Test
  void pagesInjectUseCasesAndWhatBelongsToThePlatformOnly() {
    List<String> found =
        House.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(ViewScoped.class))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.isAnnotatedWith(Inject.class))
            .filter(field -> !isForPages(field.getRawType()))
            .map(JavaField::getFullName)
            .toList();
    assertThat(found).as("H3: what a page may not inject").isEmpty();
  }

  private static Stream<JavaClass> enterpriseBeans() {
    return House.CLASSES.stream().filter(House::isEnterpriseBean);
  }

  private static boolean namesRoles(JavaClass type) {
    return type.isAnnotatedWith(RolesAllowed.class)
        || type.getMethods().stream()
            .anyMatch(method -> method.isAnnotatedWith(RolesAllowed.class));
  }

  private static boolean isDatabaseSide(JavaClass type) {
    return type.isEquivalentTo(EntityManager.class)
        || !House.isEnterpriseBean(type)
            && type.getFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
  }

  private static boolean isForPages(JavaClass type) {
    return House.isEnterpriseBean(type)
        || type.getPackageName().startsWith("org.qibei.web")
        || type.getPackageName().startsWith("jakarta.")
        || type.getPackageName().startsWith("java.");
  }
}
