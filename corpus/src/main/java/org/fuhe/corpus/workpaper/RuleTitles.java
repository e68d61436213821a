package org.fuhe.corpus.workpaper;

import java.util.Map;
import java.util.stream.Collectors;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.rule.Catalogue;

/** What the rules are called. */
final class RuleTitles {
  private static final Map<String, Sentence> TITLES =
      Catalogue.entries().stream()
          .collect(Collectors.toMap(Catalogue.Entry::id, Catalogue.Entry::title));

  private RuleTitles() {}

  /** Returns the title of a rule, or the id of one that this version does not know. */
  static String title(String rule, boolean chinese) {
    Sentence title = TITLES.get(rule);
    return title == null ? rule : chinese ? title.zh() : title.en();
  }
}
