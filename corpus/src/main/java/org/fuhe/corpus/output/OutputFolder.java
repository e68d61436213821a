package org.fuhe.corpus.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.result.Journal;

/**
 * The folder that a run writes to. In {@code .fuhe} it keeps the journal of results, and the names
 * of the files that it has written: a file of the same name that somebody else has put there is
 * never written over.
 */
public final class OutputFolder implements Closeable {
  private static final String OWN = ".fuhe";

  private final Path folder;
  private final Path names;
  private final Journal journal;

  private OutputFolder(Path folder, Path own, Journal journal) {
    this.folder = folder;
    this.names = own.resolve("files");
    this.journal = journal;
  }

  /** A file is in the way that is not the program's own. */
  public static final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String name;

    private ForeignFileException(String name) {
      super(name);
      this.name = name;
    }

    /** The name of the file, in the folder. */
    public String name() {
      return name;
    }
  }

  /**
   * Opens a folder, which is made if there is none.
   *
   * @throws Journal.InUseException when another run writes to it
   */
  public static OutputFolder open(Path folder) throws IOException {
    Path own = folder.resolve(OWN);
    Files.createDirectories(own);
    OutputFolder opened = new OutputFolder(folder, own, Journal.open(own.resolve("results")));
    try {
      CsvFolder.removeUnfinished(folder);
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /** The results of earlier runs. */
  public Journal journal() {
    return journal;
  }

  /**
   * Makes sure of files that will be written.
   *
   * @throws ForeignFileException when one of them is there and the program has not written it
   */
  public void claim(List<String> files) throws IOException {
    Set<String> own = new HashSet<>();
    if (Files.exists(names)) {
      own.addAll(Files.readAllLines(names, StandardCharsets.UTF_8));
    }
    List<String> added = new ArrayList<>();
    for (String file : files) {
      if (!own.contains(file)) {
        if (Files.exists(folder.resolve(file))) {
          throw new ForeignFileException(file);
        }
        added.add(file);
      }
    }
    Files.write(
        names, added, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
