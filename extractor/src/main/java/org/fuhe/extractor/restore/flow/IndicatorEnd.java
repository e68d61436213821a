package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/**
 * Tells where a table of indicators ends: at its total, at a label of the form, at the title of the
 * next table.
 *
 * <p>Words of a cell can look like any of them; where rows go on behind it, it was none.
 */
final class IndicatorEnd {
  /** These stand in cells as well. */
  private static final Set<Term> IN_CELLS =
      EnumSet.of(FORM_GOAL_EXPECTED, FORM_GOAL_ACTUAL, FORM_LABEL_NO);

  private static final int LINES_BEHIND = 3;
  private static final int FIGURES_OF_A_ROW = 3;

  private final Flow flow;
  private final Headings headings;

  IndicatorEnd(Flow flow, Headings headings) {
    this.flow = flow;
    this.headings = headings;
  }

  int of(Headings.Found found) {
    int at = found.to();
    while (at < flow.size()) {
      if (flow.token(at).first()) {
        Optional<Headings.Found> again = again(at, found);
        if (again.isPresent()) {
          at = again.get().to();
          continue;
        }
        if (ends(at)) {
          return at;
        }
      }
      at++;
    }
    return at;
  }

  /** Finds the same heading, which comes again behind a page break. */
  Optional<Headings.Found> again(int at, Headings.Found found) {
    Optional<Labels.Match> section = flow.label(at, Scope.SECTION);
    return headings
        .indicators(at)
        .or(() -> section.flatMap(match -> headings.indicators(match.to())))
        .filter(other -> other.words().equals(found.words()));
  }

  private boolean ends(int at) {
    if (isTotal(at)) {
      return true;
    }
    if (flow.isInSentence(at)) {
      return false;
    }
    boolean label =
        flow.label(at, Scope.FORM).filter(match -> !isInCells(match)).isPresent()
            || flow.isAboveTable(at)
            || Flow.isParagraph(flow.token(at).plain())
            || headings.indicators(at).isPresent()
            || headings.funds(at).isPresent();
    return label && !rowsGoOn(at);
  }

  private boolean isTotal(int at) {
    return flow.label(at, label -> label.means(FORM_TOTAL_ROW))
        .filter(match -> flow.figuresEnd(match.to()) > match.to())
        .filter(match -> isEnd(flow.figuresEnd(match.to())))
        .isPresent();
  }

  /** Behind a total the line ends, or a label follows: 总分 100 96.5 自评等级：优. */
  private boolean isEnd(int at) {
    return flow.isLineStart(at) || flow.label(at, Scope.FORM).isPresent();
  }

  private static boolean isInCells(Labels.Match match) {
    return match.label().in(Scope.FORM).filter(IN_CELLS::contains).isPresent();
  }

  private boolean rowsGoOn(int at) {
    int line = flow.lineEnd(at);
    for (int i = 0; i < LINES_BEHIND && line < flow.size(); i++) {
      int end = flow.lineEnd(line);
      if (flow.label(line, Scope.FORM).isPresent() || headings.indicators(line).isPresent()) {
        return false;
      }
      long figures =
          flow.tokens().subList(line, end).stream()
              .filter(token -> token.shape() != Shape.TEXT && token.shape() != Shape.DOTS)
              .count();
      if (figures >= FIGURES_OF_A_ROW) {
        return true;
      }
      line = end;
    }
    return false;
  }
}
