package org.fuhe.corpus.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A further process of the program, which does what this one had better not risk. */
public final class OwnProcess {
  private OwnProcess() {}

  /**
   * Runs a class of the program, with the output of this process, and returns its exit code.
   *
   * @param megabytes the memory that it can use for its objects
   */
  public static int run(long megabytes, String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Isolation.java(megabytes));
    command.add(main);
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }
}
