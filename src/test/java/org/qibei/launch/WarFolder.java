package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The portal as a folder, kept equal to the folders that it is made of. */
final class WarFolder {

  private record Layer(Path source, String place, Predicate<Path> wanted) {}

  private final Path folder;
  private final List<Layer> layers = new ArrayList<>();
  private Map<String, Path> content = new TreeMap<>();

  WarFolder(Path folder) {
    this.folder = folder;
  }

  /** Later layers lie over earlier ones. */
  WarFolder with(Path source, String place) {
    layers.add(new Layer(source, place, file -> true));
    return this;
  }

  WarFolder with(Path source, String place, Predicate<Path> wanted) {
    layers.add(new Layer(source, place, wanted));
    return this;
  }

  /** Made of what was compiled, without packing it first. */
  static WarFolder ofWorkingTree(Path folder) {
    return new WarFolder(folder)
        .with(Path.of("target/qibei/WEB-INF/lib"), "WEB-INF/lib", WarFolder::isForServer)
        .with(Path.of("target/classes"), "WEB-INF/classes")
        .with(Path.of("src/main/resources"), "WEB-INF/classes")
        .with(Path.of("src/main/webapp"), "")
        .with(Path.of("webapp-theme"), "resources/qibei/css", WarFolder::isStyle);
  }

  /** Pages, parts and classes that only tests and developers see. */
  WarFolder withTestOverlay() {
    return with(Path.of("src/test/webapp"), "")
        .with(Path.of("target/test-classes/org/qibei/probe"), "WEB-INF/classes/org/qibei/probe");
  }

  private static boolean isForServer(Path jar) {
    String name = jar.getFileName().toString();
    return !name.matches("(slf4j|log4j-to-slf4j|picocli)-.*");
  }

  private static boolean isStyle(Path file) {
    return file.toString().endsWith(".css");
  }

  /** Copies what is new or changed and removes what is gone; names what it touched. */
  List<String> bringUpToDate() throws IOException {
    Map<String, Path> wanted = new TreeMap<>();
    for (Layer layer : layers) {
      collect(layer, wanted);
    }
    List<String> touched = new ArrayList<>();
    for (Map.Entry<String, Path> entry : wanted.entrySet()) {
      if (copyWhereNewer(entry.getValue(), folder.resolve(entry.getKey()))) {
        touched.add(entry.getKey());
      }
    }
    for (String gone : content.keySet()) {
      if (!wanted.containsKey(gone) && Files.deleteIfExists(folder.resolve(gone))) {
        touched.add(gone);
      }
    }
    content = wanted;
    return touched;
  }

  private static void collect(Layer layer, Map<String, Path> wanted) throws IOException {
    if (!Files.isDirectory(layer.source())) {
      return;
    }
    try (Stream<Path> files = Files.walk(layer.source())) {
      files
          .filter(Files::isRegularFile)
          .filter(layer.wanted())
          .forEach(file -> wanted.put(nameIn(layer, file), file));
    }
  }

  private static String nameIn(Layer layer, Path file) {
    String name = layer.source().relativize(file).toString();
    return layer.place().isEmpty() ? name : layer.place() + "/" + name;
  }

  private static boolean copyWhereNewer(Path source, Path target) throws IOException {
    if (Files.exists(target)
        && Files.getLastModifiedTime(target).toMillis()
            == Files.getLastModifiedTime(source).toMillis()
        && Files.size(target) == Files.size(source)) {
      return false;
    }
    Files.createDirectories(target.getParent());
    Files.copy(
        source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    return true;
  }
}
