package org.qibei.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Looks for ports on this machine that nobody listens on. */
final class Ports {

  /** Below what systems give to connections that go out; one of those might be quicker. */
  private static final int FIRST = 10_000;

  private static final int END = 32_000;

  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that nobody else is given, however long a server takes until it listens there. */
  static int anyFree() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, END))
        .filter(Ports::isFree)
        .filter(GIVEN::add)
        .findFirst()
        .orElseThrow();
  }

  static int firstFreeFrom(int wanted) {
    int port = wanted;
    while (!isFree(port)) {
      port++;
    }
    return port;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
