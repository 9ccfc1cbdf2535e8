package org.qibei.platform;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Speaks the scanner's side of INSTREAM once, with a given answer. */
public final class ScannerOnLoopback implements Closeable {
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket door;
  private final CompletableFuture<byte[]> received;

  public ScannerOnLoopback(String answer) throws IOException {
    door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    received = CompletableFuture.supplyAsync(() -> serve(answer));
  }

  public int port() {
    return door.getLocalPort();
  }

  /** All bytes that came, once the scanner has answered. */
  public byte[] received() throws Exception {
    return received.get(1, TimeUnit.MINUTES);
  }

  private byte[] serve(String answer) {
    try (Socket caller = door.accept()) {
      DataInputStream in = new DataInputStream(caller.getInputStream());
      if (!Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
        throw new IOException("another command");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        bytes.write(in.readNBytes(length));
      }
      caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      return bytes.toByteArray();
    } catch (IOException over) {
      throw new IllegalStateException(over);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
