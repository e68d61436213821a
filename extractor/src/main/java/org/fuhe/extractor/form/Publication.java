package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;

/** What a document says of itself as a whole: its title, who publishes it, and for which year. */
final class Publication {
  private final Lexicon lexicon;
  private final List<Title> titles = new ArrayList<>();
  private final List<Printed> publishers = new ArrayList<>();
  private boolean firstStandsOverTitle;

  Publication(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds a title.
   *
   * @param underTitle whether nothing stands between it and the title above
   */
  void add(Title title, boolean underTitle) {
    firstStandsOverTitle |= underTitle && titles.size() == 1;
    titles.add(title);
  }

  void addPublisher(Printed publisher) {
    if (!publisher.isBlank()) {
      publishers.add(publisher);
    }
  }

  /**
   * Returns the first title, if it stands over the whole document and not over the first of several
   * forms.
   */
  Optional<Reported<String>> title(int forms) {
    return titles.stream()
        .findFirst()
        .filter(
            first ->
                forms <= 1
                    || first.term() == Term.TITLE_SUMMARY
                    || first.term() == Term.TITLE_PUBLICATION
                    || firstStandsOverTitle
                    || titles.size() == 1)
        .map(first -> Reported.text(first.printed()));
  }

  /** Returns the year that most forms are for, the first one among equals; else that of a title. */
  Optional<Reported<Integer>> year(List<ProjectDraft> forms) {
    Map<String, List<Reported<Integer>>> years = new LinkedHashMap<>();
    Stream.concat(
            forms.stream().map(ProjectDraft::year).flatMap(Optional::stream),
            forms.stream().anyMatch(form -> form.year().isPresent())
                ? Stream.empty()
                : titles.stream().map(Title::year).flatMap(Optional::stream))
        .forEach(year -> years.computeIfAbsent(year.text(), text -> new ArrayList<>()).add(year));
    return years.values().stream()
        .reduce((first, second) -> second.size() > first.size() ? second : first)
        .map(same -> same.get(0));
  }

  /**
   * Returns the unit that filled in the forms, else the one in front of the year of a title, else
   * the department of all forms.
   */
  Optional<Reported<String>> publisher(List<Project> projects) {
    Optional<Printed> named = publishers.stream().findFirst();
    Optional<Printed> titled =
        titles.stream()
            .map(title -> title.publisher(lexicon))
            .flatMap(Optional::stream)
            .findFirst();
    return named.or(() -> titled).or(() -> commonDepartment(projects)).map(Reported::text);
  }

  private static Optional<Printed> commonDepartment(List<Project> projects) {
    List<Printed> departments =
        projects.stream()
            .map(
                project ->
                    project
                        .values()
                        .get(Project.DEPARTMENT)
                        .map(Reported::printed)
                        .orElse(Printed.BLANK))
            .toList();
    boolean common =
        !departments.isEmpty()
            && !departments.get(0).isBlank()
            && departments.stream()
                .allMatch(department -> department.text().equals(departments.get(0).text()));
    return common ? Optional.of(withoutCode(departments.get(0))) : Optional.empty();
  }

  /** 219001-某局: the code in front is that of the budget. */
  private static Printed withoutCode(Printed department) {
    int start = 0;
    String text = department.text();
    while (start < text.length() && Character.isDigit(text.charAt(start))) {
      start++;
    }
    boolean code =
        start > 0
            && start + 1 < text.length()
            && (text.charAt(start) == '-' || text.charAt(start) == '－');
    return code ? department.from(start + 1) : department;
  }
}
