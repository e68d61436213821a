package org.fuhe.cli.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Run;
import org.fuhe.model.Values;

/** The lines of a text dump that the tables of a form take. */
record LineRange(int first, int last) {
  /**
   * Finds where a form stands. The lines of its head are not counted: a year or a department can
   * come from the document's first line.
   */
  static Optional<LineRange> of(Project project) {
    Stream<Values> values =
        Stream.concat(
            project.funds().stream().map(FundLine::values),
            project.indicators().stream().map(Indicator::values));
    int[] lines =
        Stream.concat(project.values().get(Project.NAME).stream(), values.flatMap(LineRange::all))
            .flatMapToInt(LineRange::lines)
            .sorted()
            .toArray();
    return lines.length == 0
        ? Optional.empty()
        : Optional.of(new LineRange(lines[0], lines[lines.length - 1]));
  }

  boolean holds(Problem problem) {
    return problem
        .place()
        .filter(
            place ->
                place instanceof Place.InText text && first <= text.line() && text.line() <= last)
        .isPresent();
  }

  String in(Messages messages) {
    return messages.text(
        "page.lines", Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
  }

  private static Stream<Reported<?>> all(Values values) {
    return values.all().values().stream();
  }

  private static IntStream lines(Reported<?> reported) {
    return reported.printed().runs().stream()
        .map(Run::place)
        .filter(Place.InText.class::isInstance)
        .mapToInt(place -> ((Place.InText) place).line());
  }
}
