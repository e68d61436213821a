package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuhe.model.Printed;

/** Rows that show the same figures of the same account in another statement, with their columns. */
final class Twins {
  private final SideDraft side;
  private final Map<List<String>, List<String>> headings = new HashMap<>();

  Twins(List<Placement> placed, SideDraft side) {
    this.side = side;
    for (Placement placement : placed) {
      if (!Objects.equals(placement.side(), side)) {
        add(placement);
      }
    }
  }

  private void add(Placement placement) {
    for (int row = 0; row < placement.columns().size(); row++) {
      List<Integer> columns = placement.columns().get(row);
      Account account = placement.side().accounts().get(row);
      if (!account.code().isBlank() && !columns.contains(Placement.UNKNOWN)) {
        headings.putIfAbsent(
            key(account), columns.stream().map(placement.shape().headings()::get).toList());
      }
    }
  }

  private static List<String> key(Account account) {
    List<String> key = new ArrayList<>();
    key.add(account.code().text());
    key.add(account.name().text());
    account.figures().stream().map(Printed::text).forEach(key::add);
    return key;
  }

  /** Returns how many figures a reading puts elsewhere than the row's twin, where both can. */
  long doubt(Shape shape, int row, Reading reading) {
    List<String> twin = headings.getOrDefault(key(side.accounts().get(row)), List.of());
    long doubt = 0;
    for (int figure = 0; figure < twin.size(); figure++) {
      boolean known = shape.headings().contains(twin.get(figure));
      boolean same = shape.headings().get(reading.column(figure)).equals(twin.get(figure));
      doubt += known && !same ? 1 : 0;
    }
    return doubt;
  }
}
