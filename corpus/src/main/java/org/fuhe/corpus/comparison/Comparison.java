package org.fuhe.corpus.comparison;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.store.Answer;
import org.fuhe.corpus.store.StorePair;

/**
 * What is different between two datasets: of another version of fuhe, or of the disclosures.
 *
 * <p>A document is known by its bytes, and a new version of it by its path. Documents that are in
 * one of the datasets only count as such, and what stands in them does not count once more as a
 * change of values.
 */
public final class Comparison {
  private static final String ORDER =
      " ORDER BY path, array_position(['document', 'form', 'finding', 'value', 'row'], kind),"
          + " \"table\", position, \"column\", change, rule, finding_id, old, new";

  private final StorePair pair;

  private Comparison(StorePair pair) {
    this.pair = pair;
  }

  /** Compares two datasets; sentences of findings are in that language. */
  public static Comparison of(StorePair pair, Language language) throws IOException {
    pair.run(matching().replace("{message}", "message_" + language.code()));
    for (ComparedRows rows : ComparedRows.ALL) {
      rows.compare(pair);
    }
    return new Comparison(pair);
  }

  private static String matching() throws IOException {
    String name = "matching.sql";
    try (InputStream file = requireNonNull(Comparison.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How often each kind of change is there, by {@code kind.change}, without those that are not. */
  public Map<String, Long> counts() throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (List<String> row :
        pair.select(
            "SELECT kind || '.' || change, count(*) FROM changes GROUP BY ALL ORDER BY 1")) {
      counts.put(row.get(0), Long.parseLong(row.get(1)));
    }
    return counts;
  }

  /** How many findings are in both. */
  public long unchangedFindings() throws IOException {
    return Long.parseLong(pair.select("SELECT count(*) FROM same").get(0).get(0));
  }

  /**
   * Gives all changes, document by document: {@code kind}, {@code change}, {@code path}, {@code
   * subject}, {@code table}, {@code column}, {@code rule}, {@code severity}, {@code finding_id},
   * {@code old}, {@code new}.
   */
  public void changes(Answer answer) throws IOException {
    pair.select("SELECT * EXCLUDE (position) FROM changes" + ORDER, answer);
  }

  /** Gives the changes of one kind, at most so many of them. */
  public void changes(String kind, int most, Answer answer) throws IOException {
    pair.select(
        "SELECT * EXCLUDE (position) FROM changes WHERE kind = '%s'%s LIMIT %d"
            .formatted(kind, ORDER, most),
        answer);
  }
}
