package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Runs the command as a user does, and keeps what it prints. */
record Command(int exit, String out, String err) {
  static Command run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exit = Main.run(out, err, texts);
    return new Command(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
