package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a database server is told when it starts: schema, user, and a password new each time. */
record Greeting(Path file, String password) {

  private static final String USER = "qibei";

  static Greeting writtenIn(Path folder) throws IOException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    Path file = folder.resolve("greeting.sql");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        """
        CREATE DATABASE IF NOT EXISTS qibei;
        CREATE USER IF NOT EXISTS 'qibei'@'127.0.0.1' IDENTIFIED BY '%1$s';
        ALTER USER 'qibei'@'127.0.0.1' IDENTIFIED BY '%1$s';
        GRANT ALL PRIVILEGES ON *.* TO 'qibei'@'127.0.0.1';
        """
            .formatted(password));
    return new Greeting(file, password);
  }

  Database databaseAt(int port) {
    return Database.local(port, USER, USER, password);
  }
}
