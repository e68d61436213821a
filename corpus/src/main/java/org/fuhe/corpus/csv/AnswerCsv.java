package org.fuhe.corpus.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fuhe.corpus.store.Answer;

/** Writes an answer as CSV, exactly and in UTF-8; the stream stays open. */
public final class AnswerCsv implements Answer {
  private final CSVWriter csv;

  public AnswerCsv(OutputStream out) {
    this.csv =
        new CSVWriter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8),
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
  }

  @Override
  public void begin(List<Heading> headings) throws IOException {
    add(headings.stream().map(Heading::name).toList());
  }

  @Override
  public void add(List<String> cells) throws IOException {
    csv.writeNext(cells.toArray(String[]::new), false);
    IOException kept = csv.getException(); // the library does not throw it
    if (kept != null) {
      throw kept;
    }
  }

  /** Writes what is left. */
  public void end() throws IOException {
    csv.flush();
  }
}
