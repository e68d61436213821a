package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Term;

/**
 * The headings of a statement that stands in lines: the pieces in front of the first row, joined
 * where they are wrapped.
 *
 * @param headings in the order in which they are printed
 * @param rest the pieces that are no headings, which belong to the rows
 */
record HeadingLines(List<Group> headings, List<Piece> rest) {
  HeadingLines {
    headings = List.copyOf(headings);
    rest = List.copyOf(rest);
  }

  List<String> texts() {
    return headings.stream().map(Group::text).toList();
  }

  static HeadingLines of(List<Piece> pieces, Vocabulary vocabulary) {
    int first = firstRow(pieces);
    List<Group> groups = Fragments.join(pieces.subList(0, first), text -> fit(text, vocabulary));
    int begin = begin(groups, vocabulary);
    int end = groups.size();
    while (end > 0 && !vocabulary.isHeading(groups.get(end - 1).text())) {
      end--;
    }
    if (end > 0 && namesFirstRow(groups.subList(0, end), vocabulary)) {
      end--;
    }
    List<Piece> rest = new ArrayList<>();
    groups.subList(end, groups.size()).forEach(group -> rest.addAll(group.pieces()));
    rest.addAll(pieces.subList(first, pieces.size()));
    return new HeadingLines(
        groups.subList(Math.min(begin, end), end), withoutRepeated(rest, groups, vocabulary));
  }

  /** Lines above the first heading that is known, such as the publisher's name, are none. */
  private static int begin(List<Group> groups, Vocabulary vocabulary) {
    int known = 0;
    while (known < groups.size() && !vocabulary.isHeading(groups.get(known).text())) {
      known++;
    }
    while (known > 0
        && known < groups.size()
        && groups.get(known - 1).last().line() == groups.get(known).first().line()) {
      known--;
    }
    return known;
  }

  private static Fragments.Fit fit(String text, Vocabulary vocabulary) {
    if (vocabulary.isHeading(text)) {
      return Fragments.Fit.EXACT;
    }
    return vocabulary.beginsHeading(text) ? Fragments.Fit.BEGINS : Fragments.Fit.UNKNOWN;
  }

  /** Returns the first piece of the line that holds the first code or figure. */
  private static int firstRow(List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size()
        && !pieces.get(at).isFigure()
        && !Vocabulary.isNumbered(pieces.get(at).text())) {
      at++;
    }
    if (at == pieces.size()) {
      return at;
    }
    int line = pieces.get(at).line();
    while (at > 0 && pieces.get(at - 1).line() == line) {
      at--;
    }
    return at;
  }

  /** The word 合计 that ends the headings a second time is the name of the first row. */
  private static boolean namesFirstRow(List<Group> groups, Vocabulary vocabulary) {
    String last = groups.get(groups.size() - 1).text();
    boolean labelled = groups.stream().anyMatch(group -> vocabulary.labelsRows(group.text()));
    return labelled
        && vocabulary.isTotal(last)
        && groups.stream().filter(group -> group.text().equals(last)).count() > 1;
  }

  /** Leaves out the headings that a further page repeats: all of a line, from a label on. */
  private static List<Piece> withoutRepeated(
      List<Piece> pieces, List<Group> groups, Vocabulary vocabulary) {
    Set<String> known = new HashSet<>();
    groups.forEach(
        group -> {
          known.add(group.text());
          group.pieces().forEach(piece -> known.add(piece.text()));
        });
    List<Piece> rest = new ArrayList<>();
    boolean repeating = false;
    for (int i = 0; i < pieces.size(); ) {
      int end = i;
      while (end < pieces.size() && pieces.get(end).line() == pieces.get(i).line()) {
        end++;
      }
      List<Piece> line = pieces.subList(i, end);
      boolean all = line.stream().allMatch(piece -> known.contains(piece.text()));
      boolean begins =
          line.stream()
              .anyMatch(
                  piece ->
                      piece.text().length() > 1
                          && (vocabulary.means(piece.text(), Term.STATEMENT_CODE)
                              || vocabulary.means(piece.text(), Term.STATEMENT_GROUP)));
      repeating = all && (repeating || begins);
      if (!repeating) {
        rest.addAll(line);
      }
      i = end;
    }
    return rest;
  }
}
