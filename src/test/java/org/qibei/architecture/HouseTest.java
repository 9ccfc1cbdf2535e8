package org.qibei.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws H1 and H2: rooms keep to the drawing, the core is plain Java. */
class HouseTest {
  private static final String[] CORE = {
    "org.qibei.form..", "org.qibei.report..", "org.qibei.extraction..", "org.qibei.check.."
  };

  @Test
  void roomsKeepToTheDrawing() {
    classes()
        .should(
            adhereToPlantUmlDiagram(
                HouseTest.class.getResource("house.puml"), consideringOnlyDependenciesInDiagram()))
        .because("H1: the drawing is house.puml")
        .check(House.CLASSES);
  }

  @Test
  void everyRoomIsInTheDrawing() throws Exception {
    String drawing = new String(HouseTest.class.getResourceAsStream("house.puml").readAllBytes());
    Set<String> strangers =
        House.CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.replaceFirst("^(org\\.qibei\\.\\w+).*", "$1"))
            .filter(room -> !drawing.contains("<<" + room + "..>>"))
            .collect(Collectors.toSet());
    assertThat(strangers).as("H1: packages that house.puml does not draw").isEmpty();
  }

  @Test
  void noTwoRoomsUseEachOther() {
    slices().matching("org.qibei.(*)..").should().beFreeOfCycles().check(House.CLASSES);
  }

  @Test
  void theCoreIsPlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "org.hibernate..", "org.primefaces..")
        .because("H2: the core runs anywhere")
        .check(House.CLASSES);
  }

  @Test
  void onlyReadingAndTypesettingKnowPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.qibei.extraction..", "org.qibei.pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .because("H2: PDFBox only in extraction and pdf")
        .check(House.CLASSES);
  }

  @Test
  void onlyPagesKnowFaces() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.qibei.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
        .because("H2: Faces and PrimeFaces only in web")
        .check(House.CLASSES);
  }

  @Test
  void nobodyPrintsButTheCheckerAndTheLauncher() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.qibei.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("H8: what the portal has to say stands on a page or in the log")
        .check(House.CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    List<String> empty = List.of("Util", "Utils", "Common", "Helper", "Manager", "Impl");
    List<String> found =
        House.CLASSES.stream()
            .filter(type -> words(type).stream().anyMatch(empty::contains))
            .map(JavaClass::getName)
            .toList();
    assertThat(found).as("H8: names that say nothing").isEmpty();
  }

  @Test
  void noInterfaceHasASingleImplementation() {
    List<String> found =
        House.CLASSES.stream()
            .filter(JavaClass::isInterface)
            .filter(type -> !type.isAnnotation() && !type.reflect().isSealed())
            .filter(type -> abstractMethods(type) != 1)
            .filter(
                type -> type.getAllSubclasses().stream().filter(s -> !s.isInterface()).count() == 1)
            .map(JavaClass::getName)
            .toList();
    assertThat(found).as("H8: interfaces with one implementation").isEmpty();
  }

  private static long abstractMethods(JavaClass type) {
    return java.util.Arrays.stream(type.reflect().getMethods())
        .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
        .count();
  }

  private static Set<String> words(JavaClass type) {
    String path = type.getName().replaceFirst("^org\\.qibei\\.", "");
    return java.util.Arrays.stream(path.split("[.$]|(?=\\p{Lu})"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.toSet());
  }
}
