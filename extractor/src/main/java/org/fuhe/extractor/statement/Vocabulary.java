package org.fuhe.extractor.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;

/** What the lexicon says of the words of a statement. */
final class Vocabulary {
  private static final Pattern YEAR = Pattern.compile("^(?:20\\d\\d年度?|本年度?|当年)(?=.)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\\d{1,2}[)）、]|\\d{1,2}[.．](?!\\d)|其中[:：]?)");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?%?|[(]\\d[\\d,]*(?:\\.\\d+)?[)]");
  private static final Pattern PLACEHOLDER = Pattern.compile("[-—–－―]{1,3}|/");
  private static final Pattern CODE = Pattern.compile("\\d{3,12}");
  private static final Pattern NOTE = Pattern.compile("^(?:备注|注|说明|注释|附注)\\d?[:：.].*");

  /** Which side of a statement a row belongs to. */
  enum Side {
    INCOME,
    EXPENSE
  }

  private final Lexicon lexicon;
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Set<Term>> meanings = new HashMap<>();

  Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Term term : List.of(Term.STATEMENT_FIGURE, Term.STATEMENT_CODE, Term.STATEMENT_ITEM)) {
      for (String word : lexicon.words(term)) {
        for (int end = 1; end < word.length(); end++) {
          beginnings.add(word.substring(0, end));
        }
      }
    }
  }

  /** Tells whether a heading begins like this and goes on. */
  boolean beginsHeading(String text) {
    return beginnings.contains(Plain.of(text));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Tells whether a column heading means a term; the year in front of it is no part of it. */
  boolean means(String heading, Term term) {
    return meanings.computeIfAbsent(heading, this::meanings).contains(term);
  }

  private Set<Term> meanings(String heading) {
    if (isNumbered(heading)) {
      return Set.of();
    }
    Set<Term> terms = lexicon.label(heading).terms();
    Matcher year = YEAR.matcher(Plain.of(heading));
    if (!year.find()) {
      return terms;
    }
    Set<Term> all = new HashSet<>(terms);
    all.addAll(lexicon.label(year.replaceFirst("")).terms());
    return all;
  }

  boolean isHeading(String text) {
    return means(text, Term.STATEMENT_FIGURE)
        || labelsRows(text)
        || means(text, Term.STATEMENT_SIDE)
        || means(text, Term.STATEMENT_GROUP)
        || means(text, Term.STATEMENT_PART);
  }

  /** Tells whether the column under a heading holds codes or names. */
  boolean labelsRows(String heading) {
    return means(heading, Term.STATEMENT_CODE) || means(heading, Term.STATEMENT_ITEM);
  }

  boolean startsWithYear(String heading) {
    return YEAR.matcher(Plain.of(heading)).find();
  }

  boolean isTotal(String text) {
    return means(text, Term.STATEMENT_TOTAL);
  }

  /** Tells whether a row is the total of others: 合计, 收入总计, 本年支出合计. */
  boolean namesTotal(String name) {
    String plain = Plain.of(name);
    return lexicon.words(Term.STATEMENT_TOTAL).stream().anyMatch(plain::endsWith);
  }

  /** Tells whether a name is that of the total of a whole side: 收入总计. */
  boolean isTotalOfSide(String name) {
    String plain = Plain.of(name);
    return lexicon.words(Term.STATEMENT_TOTAL).stream()
        .filter(plain::endsWith)
        .map(total -> plain.substring(0, plain.length() - total.length()))
        .anyMatch(side -> lexicon.words(Term.STATEMENT_SIDE).contains(side));
  }

  /** Tells whether a name begins with the number of a list: 一、本年收入. */
  static boolean isNumbered(String name) {
    return NUMBERED.matcher(name).find();
  }

  /** Returns a name without the number in front of it. */
  static String withoutNumber(String name) {
    return NUMBERED.matcher(Plain.of(name)).replaceFirst("");
  }

  /** Returns the side that the last words of a row's name tell, the longest words first. */
  Optional<Side> side(String name) {
    String words = withoutNumber(name);
    for (String total : lexicon.words(Term.STATEMENT_TOTAL)) {
      if (words.endsWith(total)) {
        words = words.substring(0, words.length() - total.length());
      }
    }
    int income = longestEnding(words, Term.STATEMENT_INCOME);
    int expense = longestEnding(words, Term.STATEMENT_EXPENSE);
    if (income == expense) {
      return Optional.empty();
    }
    return Optional.of(income > expense ? Side.INCOME : Side.EXPENSE);
  }

  private int longestEnding(String words, Term term) {
    return lexicon.words(term).stream()
        .filter(words::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Tells whether a text ends in the last words of a title. */
  boolean endsTitle(String plain, Term term) {
    return lexicon.words(term).stream().anyMatch(plain::endsWith);
  }

  static boolean isAmount(String text) {
    return AMOUNT.matcher(Plain.of(text)).matches();
  }

  /** Tells whether a cell says that there is no amount. */
  static boolean isPlaceholder(String text) {
    return PLACEHOLDER.matcher(text).matches();
  }

  /** Tells whether a text can stand in a column of figures. */
  static boolean isFigure(String text) {
    return isAmount(text) || isPlaceholder(text);
  }

  static boolean isCode(String text) {
    return CODE.matcher(Plain.of(text)).matches();
  }

  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }
}
