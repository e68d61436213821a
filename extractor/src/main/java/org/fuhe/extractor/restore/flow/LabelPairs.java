package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/** Reads labels with the values behind them. */
final class LabelPairs {
  private final Flow flow;
  private final Anchors anchors;
  private final DocumentFunds funds;
  private boolean behindTables;

  LabelPairs(Flow flow, Anchors anchors, DocumentFunds funds) {
    this.flow = flow;
    this.anchors = anchors;
    this.funds = funds;
  }

  /** Behind the tables a paragraph is no part of a form. */
  void setBehindTables() {
    behindTables = true;
  }

  Optional<Labels.Match> find(int at) {
    return flow.label(
        at,
        label ->
            label.in(Scope.FORM).isPresent()
                || label.in(Scope.FUND_ROW).isPresent()
                || label.means(SECTION_GOALS));
  }

  /**
   * Adds the row of a label and its value; returns the token behind it.
   *
   * @param section the label of the section, where it stands in front
   * @param inFunds whether the label stands in a section of funds
   */
  int read(Labels.Match match, Printed section, boolean inFunds, List<Row> rows) {
    Label label = match.label();
    Optional<Term> term = label.in(Scope.FORM);
    boolean goals = term.isEmpty() && label.means(SECTION_GOALS);
    boolean fund = !goals && term.isEmpty();
    boolean text = goals || term.filter(FormLabels::isLong).isPresent();
    int end = end(match.to(), fund, text);
    if (text && end == match.to()) {
      return end; // a label with nothing behind it says nothing
    }
    List<Printed> cells = new ArrayList<>();
    if (!section.isBlank() || (fund && inFunds)) {
      cells.add(section);
    }
    cells.add(flow.join(match.from(), match.to()));
    if (fund) {
      List<Token> figures = flow.tokens().subList(match.to(), end);
      figures.forEach(token -> cells.add(token.printed()));
      funds.add(label.in(Scope.FUND_ROW).orElseThrow(), figures);
    } else {
      Printed value = flow.join(match.to(), end);
      cells.add(value);
      if (term.isPresent() && term.get() == FORM_NAME) {
        funds.beginForm(value.text());
      }
    }
    rows.add(new Row(cells));
    return end;
  }

  private int end(int at, boolean fund, boolean text) {
    return fund ? flow.figuresEnd(at) : text ? textEnd(at) : valueEnd(at);
  }

  private boolean endsText(int at) {
    return anchors.isAnchor(at)
        || flow.isAboveTable(at)
        || (behindTables && Flow.isParagraph(flow.token(at).plain()));
  }

  /** Returns where a text ends: at the next label that begins a line. */
  int textEnd(int at) {
    int end = at;
    while (end < flow.size()) {
      if (flow.token(end).first() && endsText(end)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Returns where a short value ends: at the next label, also in the same line. */
  private int valueEnd(int at) {
    int end = at;
    while (end < flow.size()) {
      if (flow.token(end).first() ? endsText(end) : flow.label(end, Scope.FORM).isPresent()) {
        break;
      }
      end++;
    }
    return end;
  }
}
