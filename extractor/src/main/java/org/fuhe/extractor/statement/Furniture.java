package org.fuhe.extractor.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.PageNumber;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/** What stands around a statement: its title, its number, its unit, the page's number. */
final class Furniture {
  /** Titles are short; a sentence that happens to end in the same words is not one. */
  private static final int LONGEST_TITLE = 70;

  private static final int SHORTEST_TITLE = 4;

  /** Longer texts are told, not tabulated. */
  private static final int LONGEST_CELL = 40;

  private static final List<Term> TITLES =
      List.of(
          Term.TITLE_STATEMENT, Term.TITLE_SELF_EVALUATION, Term.TITLE_TARGET, Term.TITLE_SUMMARY);

  private static final Pattern TAIL = Pattern.compile("(?:\\([^()]*\\)|[-—]?\\d{1,3})$");
  private static final Pattern UNIT =
      Pattern.compile("(?:金额)?单位[:：]?(?:人民币)?(亿元|万元|元)|[(（](?:金额)?(?:单位)?[:：]?(亿元|万元|元)[)）]");

  private final Vocabulary vocabulary;
  private final Pattern number;

  /** The characters that titles end in, mostly 表: what has none of them is no title. */
  private final Set<Character> endings = new HashSet<>();

  Furniture(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Term term : TITLES) {
      for (String ending : vocabulary.lexicon().words(term)) {
        endings.add(ending.charAt(ending.length() - 1));
      }
    }
    String words = String.join("|", vocabulary.lexicon().words(Term.STATEMENT_NUMBER));
    String digits = "\\(?[0-9一二三四五六七八九十]{1,3}\\)?(?:[-—–.][0-9]{1,2}){0,2}";
    this.number =
        Pattern.compile(
            "(?:(?:%s)%s表?|(?:%s)?[0-9]{1,2}(?:-[0-9]{1,2})?表)[:.、]?"
                .formatted(words, digits, words));
  }

  /** Returns the title of a statement, without the number in front of it and the unit behind it. */
  Optional<Printed> statementTitle(Entry entry) {
    return title(entry).filter(title -> ends(title, Term.TITLE_STATEMENT) && !isOtherTitle(title));
  }

  /** Tells whether an entry is the title of something else than a statement. */
  boolean isOtherTitle(Entry entry) {
    return title(entry).filter(this::isOtherTitle).isPresent();
  }

  private boolean isOtherTitle(Printed title) {
    return ends(title, Term.TITLE_SELF_EVALUATION)
        || ends(title, Term.TITLE_TARGET)
        || ends(title, Term.TITLE_SUMMARY);
  }

  private Optional<Printed> title(Entry entry) {
    if (entry.cells().stream().noneMatch(this::mayEndTitle)) {
      return Optional.empty();
    }
    if (entry.cells().size() > 1
        && (entry.row().isPresent() || entry.cells().stream().anyMatch(this::isHeading))) {
      return Optional.empty();
    }
    Printed title =
        Printed.join(
            entry.cells().stream()
                .filter(cell -> !isNumber(cell) && unit(cell).isEmpty())
                .toList());
    int marks = 0;
    while (marks < title.length() && title.text().charAt(marks) == '#') {
      marks++;
    }
    boolean likely =
        title.length() - marks >= SHORTEST_TITLE
            && title.length() <= LONGEST_TITLE
            && title.text().indexOf('。') < 0
            && !Vocabulary.isNote(title.text());
    return likely ? Optional.of(title.from(marks)) : Optional.empty();
  }

  private boolean mayEndTitle(Printed cell) {
    String plain = Plain.of(cell.text());
    for (int i = 0; i < plain.length(); i++) {
      if (endings.contains(plain.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeading(Printed cell) {
    return vocabulary.isHeading(cell.text());
  }

  private boolean ends(Printed title, Term term) {
    String plain = TAIL.matcher(Plain.of(title.text())).replaceFirst("");
    return plain.length() >= SHORTEST_TITLE && vocabulary.endsTitle(plain, term);
  }

  boolean isNumber(Printed cell) {
    return number.matcher(Plain.of(cell.text())).matches();
  }

  /** Returns the number that a statement is published under, if the entry shows one. */
  Optional<Printed> number(Entry entry) {
    return entry.cells().stream().filter(this::isNumber).findFirst();
  }

  /** Returns the unit of the amounts, if the text declares it. */
  Optional<Reported<AmountUnit>> unit(Printed printed) {
    Matcher matcher = UNIT.matcher(printed.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.label().equals(matcher.group(group))) {
        Printed found = printed.part(matcher.start(group), matcher.end(group));
        return Optional.of(Reported.of(found, unit));
      }
    }
    return Optional.empty();
  }

  static boolean isPageNumber(Entry entry) {
    return PageNumber.isMarked(entry.text());
  }

  /** Tells whether an entry is prose, which no statement holds outside of its notes. */
  static boolean isProse(Entry entry) {
    return entry.cells().size() == 1
        && entry.text().length() > LONGEST_CELL
        && entry.text().matches(".*[。；;].*");
  }
}
