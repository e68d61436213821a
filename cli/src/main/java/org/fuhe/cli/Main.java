package org.fuhe.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code fuhe} command. */
@Command(name = "fuhe", mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
public final class Main implements Runnable {
  /** Runs the command and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"fuhe " + packaged().orElse("(not packaged)")};
    }

    private static Optional<String> packaged() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
  }
}
