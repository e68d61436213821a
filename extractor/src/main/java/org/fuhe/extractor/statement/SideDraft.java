package org.fuhe.extractor.statement;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * One side of a statement with its rows, before the columns of their figures are known.
 *
 * @param statement the statement that it is of, from 0
 * @param title the statement's title
 * @param unit the unit of its amounts, as printed; amounts in other units do not compare
 * @param parents of each row, as {@link Hierarchy} tells them
 */
record SideDraft(
    int statement,
    String title,
    String unit,
    List<Shape> shapes,
    List<Account> accounts,
    List<Integer> parents) {
  SideDraft {
    shapes = List.copyOf(shapes);
    accounts = List.copyOf(accounts);
    parents = List.copyOf(parents);
  }

  List<Integer> roots() {
    return IntStream.range(0, accounts.size())
        .filter(row -> parents.get(row) == Hierarchy.ROOT)
        .boxed()
        .toList();
  }

  /** Returns the first figure of a row, which is its total where there are several. */
  OptionalLong first(int row, Scale scale) {
    return accounts.get(row).figures().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(scale.units(accounts.get(row).figures().get(0)));
  }

  /** Returns the total of all rows, if every row that counts shows one. */
  OptionalLong total(Scale scale) {
    long total = 0;
    List<Integer> roots = roots();
    for (int root : roots) {
      total += first(root, scale).orElse(0);
    }
    return roots.isEmpty() ? OptionalLong.empty() : OptionalLong.of(total);
  }

  boolean hasColumns() {
    return accounts.stream().allMatch(account -> account.columns().isPresent());
  }
}
