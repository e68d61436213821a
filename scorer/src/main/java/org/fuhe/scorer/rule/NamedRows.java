package org.fuhe.scorer.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Sentence;

/** Names indicators in a sentence: 第2项“培训人数”, row 2 “培训人数”. */
public final class NamedRows {
  /** More than these make a sentence that nobody reads; the evidence shows all. */
  private static final int MOST = 4;

  private NamedRows() {}

  public static Sentence of(List<Indicator> indicators) {
    List<Indicator> named = indicators.stream().limit(MOST).toList();
    String zh = join(named, "第%d项“%s”", "、");
    String en = join(named, "row %d “%s”", ", ");
    return named.size() == indicators.size()
        ? new Sentence(zh, en)
        : new Sentence(
            "%s等%d项".formatted(zh, indicators.size()),
            "%s and %d more".formatted(en, indicators.size() - named.size()));
  }

  private static String join(List<Indicator> indicators, String pattern, String between) {
    return indicators.stream()
        .map(i -> pattern.formatted(i.no(), i.values().text(Indicator.NAME)))
        .collect(Collectors.joining(between));
  }
}
