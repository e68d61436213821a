package org.fuhe.corpus.run;

import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.UnreadableException;

/** The way from the bytes of a document to what it discloses. */
@FunctionalInterface
interface Extracting {
  Extraction extract(byte[] bytes, String fileName) throws UnreadableException;
}
