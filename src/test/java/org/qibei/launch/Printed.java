package org.qibei.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says in the terminal: each sentence in Chinese and in English. */
final class Printed {

  /** Always UTF-8: Maven's own stream turns Chinese into question marks in a plain terminal. */
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Printed() {}

  static String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("org.qibei.launch.launch", Locale.ROOT).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  static void say(String key, Object... arguments) {
    OUT.println(text(key, arguments));
  }

  static void asItIs(String text) {
    OUT.println(text);
  }
}
