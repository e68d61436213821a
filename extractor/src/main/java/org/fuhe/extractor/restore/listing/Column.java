package org.fuhe.extractor.restore.listing;

import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.model.Printed;

/**
 * A column of a list as its heading declares it.
 *
 * @param levelWords the names that stand in it, for a level of indicators
 */
record Column(Role role, Printed heading, Label label, Set<String> levelWords) {
  Column {
    levelWords = Set.copyOf(levelWords);
  }
}
