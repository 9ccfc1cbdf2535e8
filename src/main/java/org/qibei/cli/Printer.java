package org.qibei.cli;

/** Prints what came of each file; the two ways of saying it are text and JSON Lines. */
interface Printer {

  void checked(Checked file);

  void unreadable(String file, String reason);

  /** Called once after the last file. */
  void end();
}
