package org.fuhe.corpus.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.fuhe.corpus.csv.CsvRows;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * Goes through the folder of a dataset document by document.
 *
 * <p>The tables have their rows in the order of the documents, so that they are read side by side
 * and only one document is held at a time.
 */
public final class Dossiers implements Closeable {
  private final Map<Table, Tape> tapes = new EnumMap<>(Table.class);

  private Dossiers() {}

  /** Receives the documents. */
  @FunctionalInterface
  public interface Receiver {
    void receive(Dossier dossier) throws IOException;
  }

  /** Reads all documents, with their rows of some tables. */
  public static void read(Path folder, Set<Table> tables, Receiver receiver) throws IOException {
    read(folder, tables, receiver, () -> false);
  }

  /** Reads documents until it is enough of them. */
  public static void read(
      Path folder, Set<Table> tables, Receiver receiver, BooleanSupplier isEnough)
      throws IOException {
    try (Dossiers dossiers = new Dossiers()) {
      for (Table table : tables) {
        dossiers.tapes.put(table, new Tape(CsvRows.open(folder, table)));
      }
      dossiers.readAll(folder, receiver, isEnough);
    }
  }

  private void readAll(Path folder, Receiver receiver, BooleanSupplier isEnough)
      throws IOException {
    try (CsvRows documents = CsvRows.open(folder, Table.DOCUMENTS)) {
      for (Optional<Row> row = documents.read();
          row.isPresent() && !isEnough.getAsBoolean();
          row = documents.read()) {
        String id = row.get().get("document_id");
        Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
        if (!id.isEmpty()) {
          for (Map.Entry<Table, Tape> tape : tapes.entrySet()) {
            rows.put(tape.getKey(), tape.getValue().take(id));
          }
        }
        receiver.receive(new Dossier(row.get(), rows));
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Tape tape : tapes.values()) {
      tape.rows.close();
    }
  }

  /** A table that is read on as far as a document goes. */
  private static final class Tape {
    private final CsvRows rows;
    private Optional<Row> next;

    Tape(CsvRows rows) throws IOException {
      this.rows = rows;
      this.next = read();
    }

    /** Most evidence is that of values; only that of findings is looked at. */
    private Optional<Row> read() throws IOException {
      Optional<Row> row = rows.read();
      while (row.isPresent()
          && row.get().table() == Table.EVIDENCE
          && row.get().get("finding_id").isEmpty()) {
        row = rows.read();
      }
      return row;
    }

    List<Row> take(String documentId) throws IOException {
      List<Row> taken = new ArrayList<>();
      while (next.isPresent() && documentId(next.get()).equals(documentId)) {
        taken.add(next.get());
        next = read();
      }
      return taken;
    }

    private static String documentId(Row row) {
      if (row.table().has("document_id")) {
        return row.get("document_id");
      }
      String project = row.get("project_id");
      return project.substring(0, Math.max(0, project.lastIndexOf("-p")));
    }
  }
}
