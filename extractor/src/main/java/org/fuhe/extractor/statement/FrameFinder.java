package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Finds the statements among the entries of a document: a title whose last words are those of a
 * statement, the number that it is published under, its unit, and headings below.
 */
final class FrameFinder {
  /** So many entries can stand between the number and the title, or the title and the headings. */
  private static final int PREFACE = 6;

  /** So many cells below a title show what it is the title of. */
  private static final int CELLS_TO_JUDGE = 40;

  private static final int HEADINGS_TO_JUDGE = 2;

  private static final List<Term> OF_OTHER_TABLES =
      List.of(
          Term.INDICATORS_LEVEL1,
          Term.INDICATORS_LEVEL2,
          Term.INDICATORS_TARGET,
          Term.INDICATORS_SCORE,
          Term.SUMMARY_GRADE);

  private final Vocabulary vocabulary;
  private final Furniture furniture;
  private final List<Entry> entries;
  private final List<Optional<Printed>> titles;

  /** Whether a title begins in the entry above: it is wrapped. */
  private final boolean[] wrapped;

  private final boolean[] otherTitles;
  private final boolean[] taken;
  private final List<Frame> frames = new ArrayList<>();

  FrameFinder(List<Entry> entries, Vocabulary vocabulary) {
    this.entries = entries;
    this.vocabulary = vocabulary;
    this.furniture = new Furniture(vocabulary);
    this.titles = new ArrayList<>(entries.stream().map(furniture::statementTitle).toList());
    this.otherTitles = new boolean[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      otherTitles[i] = furniture.isOtherTitle(entries.get(i));
    }
    this.wrapped = new boolean[entries.size()];
    for (int i = 1; i < entries.size(); i++) {
      findWrappedTitle(i);
    }
    this.taken = new boolean[entries.size()];
    int next = 0;
    while (next < entries.size()) {
      next = Math.max(next + 1, frame(next));
    }
  }

  /** The last words of a title can stand in a line of their own, where they are no title. */
  private void findWrappedTitle(int at) {
    Entry above = entries.get(at - 1);
    Entry entry = entries.get(at);
    boolean textsAlone = above.cells().size() == 1 && entry.cells().size() == 1;
    if (!textsAlone
        || isTitle(at - 1)
        || isTitle(at)
        || furniture.number(above).isPresent()
        || furniture.unit(above.printed()).isPresent()
        || Furniture.isPageNumber(above)
        || hasHeading(above)) {
      return;
    }
    Printed joined = Printed.join(List.of(above.printed(), entry.printed()));
    Optional<Printed> title =
        furniture.statementTitle(
            new Entry(entry.block(), List.of(joined), Optional.empty(), entry.line()));
    wrapped[at] = title.isPresent();
    titles.set(at, title);
  }

  List<Frame> frames() {
    return frames;
  }

  /** Tells whether an entry belongs to one of the statements. */
  boolean[] taken() {
    return taken.clone();
  }

  /** Reads the frame whose title is an entry, and returns where it ends, or -1. */
  private int frame(int at) {
    Optional<Printed> title = titles.get(at);
    int headings = title.isPresent() ? headings(at + 1) : -1;
    if (headings < 0 || !isStatement(headings)) {
      return -1;
    }
    int begin = begin(at);
    int end = end(headings);
    Optional<Printed> code = furniture.number(entries.get(begin));
    Optional<Reported<AmountUnit>> unit = Optional.empty();
    for (int i = at; i < Math.min(end, headings + PREFACE); i++) {
      Entry entry = entries.get(i);
      unit = unit.or(() -> furniture.unit(entry.printed()));
      code = code.or(() -> furniture.number(entry));
    }
    frames.add(new Frame(code, wholeTitle(title.get(), begin, at), unit, body(at + 1, end)));
    for (int i = begin; i < end; i++) {
      taken[i] = true;
    }
    return end;
  }

  /** Returns the first entry with a heading, or -1. */
  private int headings(int from) {
    for (int i = from; i < Math.min(entries.size(), from + PREFACE); i++) {
      if (isTitle(i)) {
        return -1;
      }
      if (hasHeading(entries.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether an entry is the title of a statement or of something else. */
  private boolean isTitle(int at) {
    return titles.get(at).isPresent() || otherTitles[at];
  }

  private boolean hasHeading(Entry entry) {
    return entry.cells().stream().anyMatch(cell -> vocabulary.isHeading(cell.text()));
  }

  /** Tells whether the cells from an entry on are headings of a statement, and of nothing else. */
  private boolean isStatement(int from) {
    Set<String> headings = new HashSet<>();
    int cells = 0;
    for (int i = from; i < entries.size() && cells < CELLS_TO_JUDGE && !endsBefore(i); i++) {
      for (Printed cell : entries.get(i).cells()) {
        cells++;
        Label label = vocabulary.lexicon().label(cell.text());
        if (OF_OTHER_TABLES.stream().anyMatch(label::means)) {
          return false;
        }
        if (vocabulary.isHeading(cell.text())) {
          headings.add(cell.text());
        }
      }
    }
    return headings.size() >= HEADINGS_TO_JUDGE;
  }

  /** Returns the entry with the number above a title, or the title. */
  private int begin(int title) {
    int first = wrapped[title] ? title - 1 : title;
    if (furniture.number(entries.get(title)).isPresent()) {
      return first;
    }
    for (int i = first - 1; i >= Math.max(0, first - 2) && !taken[i]; i--) {
      if (furniture.number(entries.get(i)).isPresent()) {
        return i;
      }
      if (furniture.unit(entries.get(i).printed()).isPresent()) {
        break;
      }
    }
    return first;
  }

  /** A title can begin in the line between the number and its last line. */
  private Printed wholeTitle(Printed title, int begin, int at) {
    if (wrapped[at] || at - begin != 2 || Furniture.isPageNumber(entries.get(at - 1))) {
      return title;
    }
    return Printed.join(List.of(entries.get(at - 1).printed(), title));
  }

  private int end(int from) {
    int end = from;
    while (end < entries.size() && !endsBefore(end)) {
      end++;
    }
    while (end > from && Furniture.isPageNumber(entries.get(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean endsBefore(int at) {
    boolean beginsWrapped = at + 1 < entries.size() && wrapped[at + 1];
    if (isTitle(at) || beginsWrapped) {
      return true;
    }
    Entry entry = entries.get(at);
    if (Furniture.isProse(entry) && !Vocabulary.isNote(entry.text())) {
      return true;
    }
    return furniture.number(entry).isPresent() && entry.cells().size() == 1 && titleFollows(at);
  }

  /** A number in front of a title begins the next statement; any other stands on every page. */
  private boolean titleFollows(int number) {
    for (int i = number + 1; i < Math.min(entries.size(), number + 4); i++) {
      if (isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the entries without page numbers, notes and the repeated number of the statement. */
  private List<Entry> body(int from, int to) {
    List<Entry> body = new ArrayList<>();
    boolean note = false;
    for (int i = from; i < to; i++) {
      Entry entry = entries.get(i);
      note =
          Vocabulary.isNote(entry.text())
              || (note && entry.cells().size() == 1 && !entry.afterBlank());
      boolean number = entry.cells().size() == 1 && furniture.number(entry).isPresent();
      boolean unit = furniture.unit(entry.printed()).isPresent() && !hasHeading(entry);
      if (!note && !number && !unit && !Furniture.isPageNumber(entry)) {
        body.add(entry);
      }
    }
    return body;
  }
}
