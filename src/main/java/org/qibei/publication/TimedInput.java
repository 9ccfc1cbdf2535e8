package org.qibei.publication;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What comes over a connection until the time for all of it is over, however slowly it drips. */
final class TimedInput extends FilterInputStream {
  private final Socket socket;
  private final long end;

  /**
   * @param end on the clock of {@link System#nanoTime}
   */
  TimedInput(Socket socket, long end) throws IOException {
    super(socket.getInputStream());
    this.socket = socket;
    this.end = end;
  }

  /** What is left of the time, at least a millisecond. */
  static int millisUntil(long end) throws SocketTimeoutException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("the time for the answer is over");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public int read() throws IOException {
    socket.setSoTimeout(millisUntil(end));
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    socket.setSoTimeout(millisUntil(end));
    return super.read(bytes, from, length);
  }
}
