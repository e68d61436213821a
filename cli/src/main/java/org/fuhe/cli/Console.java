package org.fuhe.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.table.OutputFile;
import org.jspecify.annotations.Nullable;

/** What the command writes to, and the language that it speaks there. */
final class Console {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  private final Sink sink;
  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private @Nullable Messages messages;

  Console(OutputStream out, OutputStream err) {
    this.sink = new Sink(out);
    this.bytes = new BufferedOutputStream(sink, 1 << 16);
    this.out = new PrintWriter(new OutputStreamWriter(bytes, Charset.defaultCharset()));
    this.err = new PrintWriter(new OutputStreamWriter(err, Charset.defaultCharset()), true);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** What {@link #out} writes to, for data that are not text of the terminal. */
  OutputStream bytes() {
    return bytes;
  }

  /** Speaks the language that was asked for, else that of the locale. */
  void speak(Optional<Language> language) {
    messages = Messages.of(Main.class, language.orElseGet(() -> Language.of(Locale.getDefault())));
  }

  Messages messages() {
    if (messages == null) {
      speak(Optional.empty());
    }
    return requireNonNull(messages);
  }

  /** Returns a line that says what there is to say about a document. */
  String remark(Document document) {
    return remark(document.path(), document.message());
  }

  /** Returns a line that says something about a document. */
  String remark(String path, Explanation message) {
    Messages explanations = Explanations.messages(messages().language());
    return messages()
        .text(
            "remark",
            Map.of(
                "path", DisplayText.harmless(path),
                "message", DisplayText.harmless(message.in(explanations))));
  }

  /** Tells whether there is anything to say about a document. */
  boolean hasRemark(Document document) {
    return !document.message().in(Explanations.messages(messages().language())).isEmpty();
  }

  /** Tells whether stdout is a terminal, which Java itself cannot tell apart from stdin. */
  boolean isTerminal() {
    return Boolean.getBoolean("fuhe.stdout.terminal");
  }

  /** What is written to a file, and the exit code that it ends with. */
  @FunctionalInterface
  interface Writing {
    int write(OutputStream out) throws IOException;
  }

  /** Writes a file from a document; it takes its place if all went well, and returns the code. */
  int write(Path document, Path file, Writing writing) throws IOException {
    if (Files.exists(file) && Files.isSameFile(document, file)) {
      return refuse("out_is_document", Map.of("path", file.toString()));
    }
    OutputFile output;
    try {
      output = OutputFile.open(file);
    } catch (IOException e) {
      trace(e);
      return refuse("not_writable", Map.of("path", file.toString()));
    }
    try (output) {
      int code = writing.write(output.out());
      if (code == ExitCode.DONE) {
        output.commit();
      }
      return code;
    }
  }

  /** Tells the user why the command was not done, and returns the exit code for it. */
  int refuse(String key, Map<String, String> values) {
    err.println("fuhe: " + messages().text(key, values));
    return ExitCode.USAGE;
  }

  /** Tells the user of a failure, without its stack trace, and returns the exit code for it. */
  int fail(Exception failure) {
    if (sink.failure != null) {
      return ExitCode.DONE; // which finish() looks at
    }
    err.println("fuhe: " + messages().text("failure", Map.of("failure", failure.toString())));
    trace(failure);
    return ExitCode.INTERNAL;
  }

  /** Shows where in the program a failure lies, to those who ask. */
  void trace(Throwable failure) {
    if ("1".equals(System.getenv("FUHE_DEBUG"))) {
      failure.printStackTrace(err);
    }
  }

  /** Shows where in the program a failure of another process lies, to those who ask. */
  void trace(String frames) {
    if ("1".equals(System.getenv("FUHE_DEBUG"))) {
      err.println(frames);
    }
  }

  /** Writes what is left, and returns the exit code. */
  int finish(int code) {
    out.flush();
    if (sink.failure == null || sink.isClosedByReader()) {
      return code;
    }
    err.println("fuhe: " + messages().text("output", Map.of()));
    trace(sink.failure);
    return ExitCode.INTERNAL;
  }

  /** The width of the terminal, where the shell tells it. */
  int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{0,3}")
        ? Math.max(FEWEST_COLUMNS, Integer.parseInt(columns))
        : USUAL_COLUMNS;
  }

  /** Keeps what goes wrong, because a {@link PrintWriter} does not tell. */
  private static final class Sink extends FilterOutputStream {
    private @Nullable IOException failure;

    Sink(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    /** A reader such as {@code head} has seen enough: nothing is wrong. */
    boolean isClosedByReader() {
      String reason = failure == null ? "" : String.valueOf(failure.getMessage());
      // the system's words for it, in the languages that the command speaks
      return reason.toLowerCase(Locale.ROOT).contains("pipe") || reason.contains("管道");
    }
  }
}
