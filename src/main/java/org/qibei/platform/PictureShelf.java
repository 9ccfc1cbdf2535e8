package org.qibei.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pictures of documents, made once and kept in the server's own folder under what they show; the
 * oldest go when there are too many, because each can be made again.
 */
@ApplicationScoped
public class PictureShelf {
  private static final long MOST_BYTES = 512L << 20;
  private static final int LOOKED_AT_EVERY = 100;
  private static final String NAME = "[0-9a-f]{64}-[a-z0-9]{1,12}";

  private final Path folder;
  private int added;

  public PictureShelf() {
    this(
        Path.of(
            System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")),
            "qibei-pictures"));
  }

  PictureShelf(Path folder) {
    this.folder = folder;
  }

  /** Begins empty: what an earlier version of the portal drew may look otherwise today. */
  @PostConstruct
  void begin() {
    if (Files.isDirectory(folder)) {
      makeRoom(0);
    }
  }

  /**
   * What lies under the name, made now if it does not lie there yet; nothing at all is not kept,
   * because what failed now may succeed next time.
   */
  public byte[] get(String name, Supplier<byte[]> making) {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException(name);
    }
    Path file = folder.resolve(name);
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException notYet) {
      byte[] made = making.get();
      return made.length == 0 ? made : put(file, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized byte[] put(Path file, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "new", "");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (added++ % LOOKED_AT_EVERY == 0) {
        makeRoom(MOST_BYTES);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the oldest away until the rest is no larger than that. */
  void makeRoom(long most) {
    try {
      takeAway(most, oldestFirst());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> oldestFirst() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(PictureShelf::age)).toList();
    }
  }

  private static void takeAway(long most, List<Path> oldestFirst) throws IOException {
    long total = oldestFirst.stream().mapToLong(PictureShelf::size).sum();
    for (Path file : oldestFirst) {
      if (total <= most) {
        return;
      }
      total -= size(file);
      Files.deleteIfExists(file);
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.from(Instant.EPOCH);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
