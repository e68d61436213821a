package org.fuhe.cli;

import java.util.stream.Collectors;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what of a command was not understood, and where its help is. */
final class UsageFault implements IParameterExceptionHandler {
  private final Language language;

  UsageFault(Language language) {
    this.language = language;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    boolean chinese = language == Language.ZH;
    String message = chinese ? chinese(fault) : String.valueOf(fault.getMessage());
    command.getErr().println("fuhe: " + DisplayText.harmless(message));
    UnmatchedArgumentException.printSuggestions(fault, command.getErr());
    command
        .getErr()
        .println((chinese ? "用法见 %s --help" : "%s --help tells how it is used.").formatted(name));
    return ExitCode.USAGE;
  }

  /** The library has no Chinese words of its own. */
  private static String chinese(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "无法识别的参数：" + String.join(" ", unmatched.getUnmatched());
    }
    if (fault instanceof MissingParameterException missing) {
      return "缺少参数："
          + missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining("、"));
    }
    ArgSpec argument = fault.getArgSpec();
    return argument == null
        ? "参数有误：" + fault.getMessage()
        : "参数 %s 的值 %s 无效".formatted(argument.paramLabel(), fault.getValue());
  }
}
