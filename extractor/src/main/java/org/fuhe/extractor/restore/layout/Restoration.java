package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;

/** One text on its way from lines to tables. */
final class Restoration {
  private final Words words;
  private final List<Strip> strips = new ArrayList<>();
  private final List<Strip> furniture = new ArrayList<>();
  private final List<Heading> headings;
  private final BodyEnd bodyEnd;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> open = new ArrayList<>();
  private int furniturePassed;

  Restoration(List<Strip> all, Words words) {
    this.words = words;
    Set<Integer> outside = PageFurniture.of(all, words);
    for (int i = 0; i < all.size(); i++) {
      (outside.contains(i) ? furniture : strips).add(all.get(i));
    }
    this.headings = new HeadingFinder(words, strips).find();
    this.bodyEnd = new BodyEnd(strips, words);
  }

  List<Block> blocks() {
    int at = 0;
    int next = 0;
    while (at < strips.size()) {
      while (next < headings.size() && headings.get(next).first() < at) {
        next++;
      }
      int heading = next < headings.size() ? headings.get(next).first() : strips.size();
      Optional<Goals> goals = goals(at, heading);
      int to = goals.map(Goals::first).orElse(heading);
      addLabels(at, to);
      if (goals.isPresent()) {
        at = goalsEnd(to, heading);
        goals.get().rows(strips.subList(to, at), words).forEach(this::add);
      } else if (to < strips.size()) {
        at = addTable(next);
      } else {
        at = to;
      }
    }
    close();
    while (furniturePassed < furniture.size()) {
      blocks.add(furniture.get(furniturePassed++).line());
    }
    return blocks;
  }

  private Optional<Goals> goals(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Goals> goals = Goals.at(strips, i, words);
      if (goals.isPresent() && goals.get().first() >= from) {
        return goals;
      }
    }
    return Optional.empty();
  }

  private int goalsEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Titles.isTitle(strips.get(i))) {
        return i;
      }
    }
    return to;
  }

  private void addLabels(int from, int to) {
    for (LabelRows.Part part : new LabelRows(strips.subList(from, to), words).parts()) {
      if (part instanceof LabelRows.Part.Rows rows) {
        rows.rows().forEach(this::add);
      } else if (part instanceof LabelRows.Part.Alone alone) {
        addLine(alone.strip());
      }
    }
  }

  /** Adds a table with its repeated headings on further pages; returns the line behind it. */
  private int addTable(int index) {
    TableReader table = new TableReader(strips, words, headings.get(index));
    int current = index;
    int end;
    while (true) {
      Heading heading = headings.get(current);
      int limit = current + 1 < headings.size() ? headings.get(current + 1).first() : strips.size();
      Optional<Goals> goals = goals(heading.last() + 1, limit);
      end = bodyEnd.of(heading, goals.map(Goals::first).orElse(limit));
      boolean repeated =
          end == limit
              && current + 1 < headings.size()
              && !heading.kind().isFunds()
              && headings.get(current + 1).hasSameColumnsAs(heading)
              && strips.get(limit).page() != strips.get(heading.first()).page();
      table.add(heading, end);
      if (!repeated) {
        break;
      }
      current++;
    }
    Heading last = headings.get(current);
    Optional<Strip> total = Optional.empty();
    if (end < strips.size() && bodyEnd.isTotal(last, strips.get(end))) {
      total = Optional.of(strips.get(end));
    } else {
      int strangers = table.strangersAtTheEnd();
      if (strangers > 0) {
        end -= strangers;
        table = again(index, current, end);
      }
    }
    table.rows(total).forEach(this::add);
    return total.isPresent() ? end + 1 : end;
  }

  private TableReader again(int from, int to, int end) {
    TableReader table = new TableReader(strips, words, headings.get(from));
    for (int i = from; i <= to; i++) {
      table.add(headings.get(i), i == to ? end : headings.get(i + 1).first());
    }
    return table;
  }

  private void add(Row row) {
    if (!row.isBlank()) {
      open.add(row);
    }
  }

  private void addLine(Strip strip) {
    close();
    Line line = strip.line();
    while (furniturePassed < furniture.size()
        && furniture.get(furniturePassed).line().number() < line.number()) {
      blocks.add(furniture.get(furniturePassed++).line());
    }
    blocks.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Table(open));
      open.clear();
    }
  }
}
