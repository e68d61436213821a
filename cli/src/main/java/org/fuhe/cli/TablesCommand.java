package org.fuhe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.fuhe.corpus.csv.TablesCsv;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.json.TablesJson;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.table.TableRun;
import org.fuhe.corpus.table.TableWriter;
import org.fuhe.corpus.table.TablesHtml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the tables of one document as they stand there. */
@Command(
    name = "tables",
    header = "Writes the tables of a document as they stand there, with merged cells and places.",
    description = "Nothing is recognised in them: it need not be a document of budget performance.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TablesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", description = "The document.")
  private Path file = Path.of("");

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Only the tables of this page, from 1; of a workbook, of this sheet.")
  private @Nullable Integer page;

  @Option(
      names = "--format",
      paramLabel = "json|csv|html",
      description =
          "All there is (json), rows (csv), or a page to look at (html); by default as the name of"
              + " --out says, csv in a terminal, and else json.")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write, which is replaced; without it, stdout.")
  private @Nullable Path out;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The language of messages; without it, what is written is Chinese.")
  private @Nullable Language language;

  /** What the tables are written as. */
  enum Format {
    JSON,
    CSV,
    HTML;

    private TableWriter writer(OutputStream out, Language language) throws IOException {
      return switch (this) {
        case JSON -> new TablesJson(out);
        case CSV -> new TablesCsv(out);
        case HTML -> new TablesHtml(out, Explanations.messages(language));
      };
    }
  }

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return console.refuse("no_document", Map.of("path", file.toString()));
    }
    Path target = out;
    if (target == null) {
      boolean terminal = console.isTerminal();
      Format plain = terminal ? Format.CSV : Format.JSON;
      return run(plain, terminal ? new HarmlessOutput(console.bytes()) : console.bytes());
    }
    return console.write(file, target, stream -> run(formatOf(target), stream));
  }

  private static Format formatOf(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return name.endsWith(".htm") ? Format.HTML : Format.JSON;
  }

  private int run(Format usual, OutputStream stream) throws IOException {
    TableWriter writer =
        Optional.ofNullable(format)
            .orElse(usual)
            .writer(stream, Optional.ofNullable(language).orElse(Language.ZH));
    OptionalInt only = page == null ? OptionalInt.empty() : OptionalInt.of(page);
    TableRun.Result result =
        TableRun.run(
            Inputs.find(List.of(file)).get(0), new DocumentReader(Limits.STANDARD), only, writer);
    result.defect().ifPresent(console::trace);
    Document document = result.document();
    if (document.status().isWithoutResult()) {
      console.err().println(console.remark(document));
      return ExitCode.INPUTS_FAILED;
    }
    if (page != null && (page < 1 || page > document.pages())) {
      return console.refuse(
          "no_page", Map.of("no", "" + page, "count", Integer.toString(document.pages())));
    }
    if (console.hasRemark(document)) {
      console.err().println(console.remark(document));
    }
    return ExitCode.DONE;
  }
}
