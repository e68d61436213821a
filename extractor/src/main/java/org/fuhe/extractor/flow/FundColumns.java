package org.fuhe.extractor.flow;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** Places the figures of a funding block under its headings. */
final class FundColumns {
  private final List<HeadingReader.Heading> columns;
  private final List<Problem> problems;

  FundColumns(List<HeadingReader.Heading> columns, List<Problem> problems) {
    this.columns = columns;
    this.problems = problems;
  }

  List<Row> place(List<FundBlock.FundRow> rows) {
    List<Row> placed = new ArrayList<>();
    for (FundBlock.FundRow row : rows) {
      List<Printed> cells = new ArrayList<>(List.of(Printed.BLANK, row.label()));
      row.figures().forEach(token -> cells.add(token.printed()));
      placed.add(new Row(cells));
    }
    return placed;
  }
}
