package org.qibei.integration;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.qibei.launch.Database;
import org.qibei.platform.PortalDialectResolver;

/** The portal's entities on a database, mapped as in the server but with local transactions. */
public final class Entities {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private static final List<Class<?>> CLASSES =
      new ClassFileImporter()
          .importPath(Path.of("target/classes/org/qibei")).stream()
              .filter(type -> MAPPED.stream().anyMatch(type::isAnnotatedWith))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private Entities() {}

  public static List<Class<?>> classes() {
    return CLASSES;
  }

  /** To be closed by the caller; {@code inTransaction} and {@code fromTransaction} do the work. */
  public static SessionFactory on(Database database) {
    return configuration(database).buildSessionFactory();
  }

  static Configuration configuration(Database database) {
    Configuration configuration = new Configuration();
    CLASSES.forEach(configuration::addAnnotatedClass);
    return configuration
        .setProperty("hibernate.connection.url", database.url())
        .setProperty("hibernate.connection.username", database.user())
        .setProperty("hibernate.connection.password", database.password())
        .setProperty("hibernate.connection.isolation", "READ_COMMITTED")
        .setProperty("hibernate.dialect_resolvers", PortalDialectResolver.class.getName())
        .setProperty("hibernate.jpa.compliance.query", "false")
        .setProperty("hibernate.jdbc.time_zone", "UTC");
  }
}
