package org.fuhe.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.store.QueryException;
import org.fuhe.corpus.store.StoreException;
import org.fuhe.corpus.store.StoreFailure;

/** Says why a dataset cannot be used. */
final class Datasets {
  private Datasets() {}

  /** What is done with a dataset, and the exit code that it ends with. */
  @FunctionalInterface
  interface Use {
    int use() throws IOException, StoreException, QueryException;
  }

  /** Does something with a dataset, or tells the user what is wrong with it. */
  static int use(Console console, Use use) throws IOException {
    try {
      return use.use();
    } catch (StoreException e) {
      console.trace(e);
      return refuse(
          console, "store." + e.fault().name().toLowerCase(Locale.ROOT), e.path(), e.detail());
    } catch (StoreFailure e) {
      console.trace(e);
      return refuse(console, "store.failure", "", e.reason());
    } catch (QueryException e) {
      console.trace(e);
      console.err().println("fuhe: " + console.messages().text("query.fault"));
      e.getMessage().lines().map(DisplayText::harmless).forEach(console.err()::println);
      return ExitCode.USAGE;
    }
  }

  private static int refuse(Console console, String key, String path, String detail) {
    return console.refuse(
        key,
        Map.of(
            "path", DisplayText.harmless(path),
            "detail", DisplayText.harmless(detail.lines().findFirst().orElse(""))));
  }
}
