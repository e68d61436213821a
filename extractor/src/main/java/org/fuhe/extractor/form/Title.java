package org.fuhe.extractor.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.value.Years;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * A title over a form, a table or a publication.
 *
 * @param term what its last words say of what stands under it
 */
record Title(Printed printed, Term term, boolean wholeDepartment) {
  /** Titles are short; a sentence that happens to end in the same words is not one. */
  private static final int LONGEST = 70;

  private static final Pattern TAIL = Pattern.compile("(?:\\([^()]*\\)|-?\\d+)$");
  private static final Pattern YEAR = Pattern.compile("(?:(20\\d{2})年度|^(?:[^(（]*?)(20\\d{2})年)");

  static Optional<Title> of(Printed printed, Lexicon lexicon) {
    if (printed.isBlank() || printed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Plain.of(printed.text());
    String words = TAIL.matcher(plain).replaceFirst("");
    for (Term term :
        new Term[] {
          Term.TITLE_SUMMARY,
          Term.TITLE_SELF_EVALUATION,
          Term.TITLE_TARGET,
          Term.TITLE_STATEMENT,
          Term.TITLE_PUBLICATION
        }) {
      for (String ending : lexicon.words(term)) {
        if (words.endsWith(ending) && words.indexOf('。') < 0 && words.indexOf(':') < 0) {
          boolean whole =
              lexicon.words(Term.TITLE_WHOLE_DEPARTMENT).stream().anyMatch(words::contains);
          return Optional.of(new Title(withoutMarks(printed), term, whole));
        }
      }
    }
    return Optional.empty();
  }

  /** A heading that a web dump marks as such, whatever its words are. */
  static Optional<Title> ofHeading(Printed printed) {
    Printed words = withoutMarks(printed);
    return words.length() == printed.length() || words.isBlank()
        ? Optional.empty()
        : Optional.of(new Title(words, Term.TITLE_PUBLICATION, false));
  }

  private static Printed withoutMarks(Printed printed) {
    int start = 0;
    while (start < printed.length() && printed.text().charAt(start) == '#') {
      start++;
    }
    return printed.from(start);
  }

  /** Returns the year of the form: 2021年度, else a year that is no part of a name in brackets. */
  Optional<Reported<Integer>> year() {
    Matcher matcher = YEAR.matcher(printed.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return Years.find(printed.part(matcher.start(group), matcher.end(group)));
  }

  /** Returns the publisher in front of the year: 某局2024年度…. */
  Optional<Printed> publisher(Lexicon lexicon) {
    return year()
        .map(year -> printed.text().indexOf(year.text()))
        .filter(end -> end > 1)
        .map(end -> printed.part(0, end))
        .filter(name -> isPublisher(name, lexicon));
  }

  private static boolean isPublisher(Printed name, Lexicon lexicon) {
    String words = TAIL.matcher(Plain.of(name.text())).replaceFirst("");
    return lexicon.words(Term.TITLE_PUBLISHER).stream().anyMatch(words::endsWith);
  }
}
