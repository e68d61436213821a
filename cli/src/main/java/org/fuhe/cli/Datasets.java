package org.fuhe.cli;

import java.util.Locale;
import java.util.Map;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.store.QueryException;
import org.fuhe.corpus.store.StoreException;

/** Says why a dataset cannot be used. */
final class Datasets {
  private Datasets() {}

  static int refuse(Console console, StoreException fault) {
    console.trace(fault);
    return console.refuse(
        "store." + fault.fault().name().toLowerCase(Locale.ROOT),
        Map.of(
            "path", DisplayText.harmless(fault.path()),
            "detail", DisplayText.harmless(fault.detail().lines().findFirst().orElse(""))));
  }

  static int refuse(Console console, QueryException fault) {
    console.trace(fault);
    console.err().println("fuhe: " + console.messages().text("query.fault"));
    fault.getMessage().lines().map(DisplayText::harmless).forEach(console.err()::println);
    return ExitCode.USAGE;
  }
}
