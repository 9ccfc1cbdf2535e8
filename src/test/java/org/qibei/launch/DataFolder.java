package org.qibei.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data folder held by one launcher at a time, with the processes that work on it. */
final class DataFolder implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final FileChannel channel;
  private final Path processes;

  private DataFolder(FileChannel channel, Path processes) {
    this.channel = channel;
    this.processes = processes;
  }

  static DataFolder taken(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IOException(Printed.text("busy", folder));
    }
    DataFolder taken = new DataFolder(channel, folder.resolve("processes"));
    taken.endLeftOvers();
    return taken;
  }

  /** A launcher that was killed could not stop its children; the next one does. */
  private void endLeftOvers() throws IOException {
    if (!Files.exists(processes)) {
      return;
    }
    for (String line : Files.readAllLines(processes)) {
      ProcessHandle.of(Long.parseLong(line.split(" ")[0]))
          .filter(process -> described(process).equals(line))
          .ifPresent(process -> Child.stop(process, PATIENCE));
    }
    Files.delete(processes);
  }

  void remember(Stack stack) throws IOException {
    String lines =
        Stream.concat(Stream.of(stack.portal().process()), stack.databaseProcess().stream())
            .map(DataFolder::described)
            .collect(Collectors.joining("\n"));
    Files.writeString(processes, lines);
  }

  private static String described(ProcessHandle process) {
    String since = process.info().startInstant().map(Object::toString).orElse("");
    return process.pid() + " " + since;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(processes);
    channel.close();
  }
}
