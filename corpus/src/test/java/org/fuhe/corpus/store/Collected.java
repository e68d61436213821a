package org.fuhe.corpus.store;

import java.util.ArrayList;
import java.util.List;

/** Keeps the rows of an answer, each as its cells joined by bars. */
public final class Collected implements Answer {
  private final List<String> rows = new ArrayList<>();
  private String headings = "";

  @Override
  public void begin(List<Heading> columns) {
    headings = String.join("|", columns.stream().map(Heading::name).toList());
  }

  @Override
  public void add(List<String> cells) {
    rows.add(String.join("|", cells));
  }

  public String headings() {
    return headings;
  }

  public List<String> rows() {
    return rows;
  }
}
