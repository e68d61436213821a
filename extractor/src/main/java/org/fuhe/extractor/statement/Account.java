package org.fuhe.extractor.statement;

import java.util.List;
import java.util.Optional;
import org.fuhe.model.Printed;

/**
 * A row of one side of a statement.
 *
 * @param figures what stands in its columns of figures, from left to right
 * @param columns the column of each figure, where the layout has kept it
 */
record Account(Printed code, Printed name, List<Printed> figures, Optional<List<Integer>> columns) {
  Account {
    figures = List.copyOf(figures);
    columns = columns.map(List::copyOf);
  }
}
