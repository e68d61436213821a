package org.fuhe.cli;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.corpus.message.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code fuhe} command. */
@Command(
    name = "fuhe",
    header = "Reads published budget performance self-evaluations (绩效自评表) into a dataset.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:Done, and an option asked for a sign: --strict, and not every document was extracted; --fail-on, and there is such a finding; --fail-on-change, and something is different.",
      "2:The command was not understood, or a file or folder that it names cannot be used.",
      "3:Done, and some inputs could not be read.",
      "70:A defect of the program, or the system let it down (a full disk)."
    },
    footer = {
      "",
      "Messages are Chinese or English as the locale is, or as --lang says.",
      "FUHE_DEBUG=1 in the environment shows where in the program a defect lies."
    })
public final class Main implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs the command and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments));
  }

  static int run(OutputStream out, OutputStream err, String... arguments) {
    Console console = new Console(out, err);
    return console.finish(execute(console, arguments));
  }

  /** Does one command, and returns its exit code. */
  static int execute(Console console, String... arguments) {
    CommandLine command = command(console);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setOut(console.out());
    command.setErr(console.err());
    Language language = Help.language(arguments);
    Help.speak(command, language);
    command.setParameterExceptionHandler(new UsageFault(language));
    command.setExecutionExceptionHandler((failure, subcommand, result) -> console.fail(failure));
    return command.execute(arguments);
  }

  static CommandLine command(Console console) {
    CommandLine command = new CommandLine(new Main(console));
    command.addSubcommand(new ExtractCommand(console));
    command.addSubcommand(new CheckCommand(console));
    command.addSubcommand(new ExplainCommand(console));
    command.addSubcommand(new ExportCommand(console));
    command.addSubcommand(new QueryCommand(console));
    command.addSubcommand(new StatsCommand(console));
    command.addSubcommand(new DiffCommand(console));
    command.addSubcommand(new ShowCommand(console));
    command.addSubcommand(new ReportCommand(console));
    command.addSubcommand(new WorkpapersCommand(console));
    command.addSubcommand(new TablesCommand(console));
    command.addSubcommand(new PageCommand(console));
    command.addSubcommand(new RulesCommand(console));
    command.addSubcommand(new NormsCommand(console));
    return command;
  }

  @Override
  public Integer call() {
    requireNonNull(spec).commandLine().usage(console.err());
    return ExitCode.USAGE;
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
