package org.qibei.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the portal offers: pages, what its servlets hand out, and the methods of its use cases. */
final class Served {
  private static final Path ROOT = Path.of("src/main/webapp");
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes/org/qibei"));

  private Served() {}

  /** The enterprise beans that anybody may be given to call. */
  static List<JavaClass> useCases() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Stateless.class))
        .sorted(Comparator.comparing(JavaClass::getName))
        .toList();
  }

  static Set<String> actions() {
    return useCases().stream()
        .flatMap(bean -> bean.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All addresses at which something is shown. */
  static Set<String> addresses() {
    Set<String> all = new TreeSet<>(servlets());
    all.addAll(pages());
    return all;
  }

  private static Set<String> pages() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
          .map(file -> file.toString().replace(".xhtml", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their addresses up to the star, such as agency/letter/. */
  private static Set<String> servlets() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(WebServlet.class))
        .flatMap(type -> Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
        .map(address -> address.substring(1).replace("*", ""))
        .collect(Collectors.toSet());
  }
}
