package org.fuhe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.csv.CsvRows;
import org.fuhe.corpus.dossier.SourceFiles;
import org.fuhe.corpus.dossier.Sources;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.output.OwnFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that make something of a dataset have in common. */
final class DatasetOptions {
  @Parameters(
      paramLabel = "DIR",
      descriptionKey = "DATASET",
      description = "The folder of a dataset that fuhe check has written.")
  private Path dataset = Path.of("");

  @Option(
      names = "--sources",
      paramLabel = "INPUT",
      description =
          "What the run was made over, to show what is printed there; can be given several times.")
  private List<Path> sources = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language to begin with.")
  private @Nullable Language language;

  /** Writes something that is made of a dataset. */
  @FunctionalInterface
  interface Writing {
    void write(Path dataset, Sources sources, OutputStream out) throws IOException;
  }

  Language language(Console console) {
    return console.messages().language();
  }

  /** Writes a file, and returns the exit code. */
  int write(Console console, @Nullable Path out, String name, Writing writing) throws IOException {
    console.speak(Optional.ofNullable(language));
    for (Path source : sources) {
      if (!Files.exists(source)) {
        return console.refuse("no_input", Map.of("path", source.toString()));
      }
    }
    Sources found = sources.isEmpty() ? Sources.NONE : SourceFiles.of(sources);
    Path file = out == null ? dataset.resolve(name) : out;
    try {
      if (out == null) {
        OwnFiles.claim(dataset, List.of(name));
      }
      return console.write(
          dataset,
          file,
          stream -> {
            writing.write(dataset, found, stream);
            return ExitCode.DONE;
          });
    } catch (NoSuchFileException e) {
      return console.refuse("no_dataset", Map.of("path", dataset.toString()));
    } catch (OwnFiles.ForeignFileException e) {
      return console.refuse("foreign_file", Map.of("path", file.toString()));
    } catch (CsvRows.NotOfTheTableException e) {
      console.trace(e);
      return console.refuse("no_table", Map.of("path", e.file().toString()));
    }
  }
}
