package org.fuhe.corpus.table;

import java.io.IOException;
import org.fuhe.extractor.page.Page;

/** Writes the tables of one document to a stream that its owner closes. */
public interface TableWriter {
  /** Begins the document. */
  void begin(String document) throws IOException;

  /** Writes the tables of the next page. */
  void write(Page page) throws IOException;

  /** Ends the document: what was written so far is whole. */
  void end() throws IOException;
}
