package org.fuhe.cli;

/** What the command ends with; the command's help says what each means. */
final class ExitCode {
  static final int DONE = 0;
  static final int ASKED_FOR = 1;
  static final int USAGE = 2;
  static final int INPUTS_FAILED = 3;
  static final int INTERNAL = 70;

  private ExitCode() {}
}
