package org.fuhe.scorer.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Run;
import org.fuhe.model.Values;

/**
 * What could not be read with certainty of a form or a document, so that no finding rests on it.
 *
 * <p>What is left over inside a form may belong to any of its cells: while something is, nothing
 * can be said about what is missing or about a sum of all rows.
 */
public final class Doubts {
  private static final Set<Problem.Kind> LEFT_OVER =
      EnumSet.of(
          Problem.Kind.UNPLACED_ROW,
          Problem.Kind.UNPLACED_TEXT,
          Problem.Kind.AMBIGUOUS_READING,
          Problem.Kind.INCOMPLETE_FORM,
          Problem.Kind.LIMIT_EXCEEDED);

  private final List<Problem> problems;

  private Doubts(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  public static Doubts of(Disclosure disclosure) {
    return new Doubts(disclosure.problems());
  }

  /** The problems that lie between the first and the last character of a form. */
  public static Doubts of(Disclosure disclosure, Project project) {
    return within(disclosure, places(project));
  }

  /** The problems that lie between the first and the last of some places, or have none. */
  static Doubts within(Disclosure disclosure, Stream<Place> places) {
    if (disclosure.problems().isEmpty()) {
      return new Doubts(List.of());
    }
    Stretch stretch = new Stretch(places.toList());
    List<Problem> within = new ArrayList<>();
    for (Problem problem : disclosure.problems()) {
      if (problem.place().isEmpty() || stretch.holds(problem.place().get())) {
        within.add(problem);
      }
    }
    return new Doubts(within);
  }

  /** Tells whether something was left over that may belong to any field. */
  public boolean leaveSomethingOpen() {
    return problems.stream().anyMatch(problem -> LEFT_OVER.contains(problem.kind()));
  }

  /** Tells whether a printed value is one that a problem is about. */
  public boolean touch(Printed printed) {
    return problems.stream()
        .flatMap(problem -> problem.place().stream())
        .anyMatch(place -> printed.runs().stream().anyMatch(run -> overlap(run.place(), place)));
  }

  private static boolean overlap(Place one, Place other) {
    if (one instanceof Place.InText here && other instanceof Place.InText there) {
      return here.line() == there.line() && here.from() < there.to() && there.from() < here.to();
    }
    if (one instanceof Place.InTable here && other instanceof Place.InTable there) {
      return here.table() == there.table()
          && here.row() == there.row()
          && here.column() == there.column()
          && here.from() < there.to()
          && there.from() < here.to();
    }
    return one.equals(other);
  }

  private static Stream<Place> places(Project project) {
    Stream<Values> records =
        Stream.concat(
            Stream.of(project.values()),
            Stream.concat(
                project.funds().stream().map(FundLine::values),
                project.indicators().stream().map(Indicator::values)));
    return records
        .flatMap(values -> values.all().values().stream())
        .map(Reported::printed)
        .flatMap(printed -> printed.runs().stream())
        .map(Run::place);
  }
}
