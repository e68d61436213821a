package org.fuhe.corpus.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.model.Project;
import org.fuhe.model.SummaryRow;

/**
 * Finds the form that a row of a summary table is about: the only one in the document with the same
 * name.
 *
 * <p>Names are held against each other without white space, in half-width forms and with one kind
 * of bracket. Names that are merely alike are not matched: a typing error in one of the two is
 * something to see, not to bridge.
 */
final class SummaryMatch {
  private final Map<String, Integer> noByName = new HashMap<>();

  SummaryMatch(List<Project> projects) {
    Set<String> shared = new HashSet<>();
    for (Project project : projects) {
      String name = key(project.values().text(Project.NAME));
      if (noByName.put(name, project.no()) != null) {
        shared.add(name);
      }
    }
    noByName.keySet().removeAll(shared);
    noByName.remove("");
  }

  /** Returns the number of the form. */
  Optional<Integer> find(SummaryRow row) {
    return Optional.ofNullable(noByName.get(key(row.values().text(SummaryRow.NAME))));
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Plain.of(name)
        .chars()
        .map(
            c ->
                switch (c) {
                  case '〔', '【', '[', '〈', '《' -> '(';
                  case '〕', '】', ']', '〉', '》' -> ')';
                  default -> c;
                })
        .forEach(c -> key.append((char) c));
    return key.toString();
  }
}
