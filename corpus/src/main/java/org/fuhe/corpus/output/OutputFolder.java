package org.fuhe.corpus.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.result.Journal;

/**
 * The folder that a run writes to. In {@code .fuhe} it keeps the journal of results, and which
 * files it has written.
 */
public final class OutputFolder implements Closeable {
  private final Path folder;
  private final Journal journal;

  private OutputFolder(Path folder, Journal journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * Opens a folder, which is made if there is none.
   *
   * @throws Journal.InUseException when another run writes to it
   */
  public static OutputFolder open(Path folder) throws IOException {
    Path own = folder.resolve(OwnFiles.FOLDER);
    Files.createDirectories(own);
    OutputFolder opened = new OutputFolder(folder, Journal.open(own.resolve("results")));
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
   * @throws OwnFiles.ForeignFileException when one of them is there and the program has not written
   *     it
   */
  public void claim(List<String> files) throws IOException {
    OwnFiles.claim(folder, files);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
