package org.fuhe.extractor.type;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ending of a file's name promises, for the formats that are met with. */
final class Extension {
  private static final String WORD = "application/msword";
  private static final String EXCEL = "application/vnd.ms-excel";
  private static final String WORDPROCESSING =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Set<String> TEXTS =
      Set.of("text/plain", "text/csv", "text/tab-separated-values");

  private static final Map<String, Set<String>> PROMISED =
      Map.ofEntries(
          Map.entry("txt", TEXTS),
          Map.entry("md", TEXTS),
          Map.entry("csv", TEXTS),
          Map.entry("tsv", TEXTS),
          Map.entry("htm", Set.of("text/html", "application/xhtml+xml")),
          Map.entry("html", Set.of("text/html", "application/xhtml+xml")),
          Map.entry("doc", Set.of(WORD)),
          Map.entry("docx", Set.of(WORDPROCESSING)),
          Map.entry("wps", Set.of(WORD, WORDPROCESSING)),
          Map.entry("xls", Set.of(EXCEL)),
          Map.entry("xlsx", Set.of(SPREADSHEET)),
          Map.entry("xlsm", Set.of(SPREADSHEET)),
          Map.entry("et", Set.of(EXCEL, SPREADSHEET)),
          Map.entry("pdf", Set.of("application/pdf")),
          Map.entry("ofd", Set.of("application/ofd")),
          Map.entry("rtf", Set.of("application/rtf")));

  private Extension() {}

  /** Returns the kinds of file that a name promises; empty where it promises none. */
  static Optional<Set<String>> promised(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot < 0 ? Optional.empty() : Optional.ofNullable(PROMISED.get(ending));
  }
}
