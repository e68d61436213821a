package org.fuhe.extractor.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.AmountUnit;

/** The words of headings and labels, and what they mean. One instance serves all threads. */
public final class Lexicon {
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern FULL_MARKS = Pattern.compile("(\\d+(?:\\.\\d+)?)分(?:[*×xX].*)?");

  /** What can stand in front of a label: 其中:中央补助, 1.项目名称, 二、预算执行情况. */
  private static final Pattern NUMBERED =
      Pattern.compile("其中:?|其中、|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|[①-⑳]|[-—·*]+");

  /** Longer texts are sentences. */
  private static final int LONGEST_HEADING = 24;

  private static final int MOST_READ = 20_000;

  private static final Lexicon STANDARD = load("lexicon.txt");

  private final Map<String, Set<Term>> termsOfWords;
  private final Map<Term, Set<String>> wordsOfTerm;
  private final Map<Character, List<Ending>> endings;

  /** All beginnings of all words, by which a search for labels gives up early. */
  private final Set<String> beginnings;

  /** Labels come again and again, in every form and on every page. */
  private final Map<String, Label> read = new ConcurrentHashMap<>();

  /** A word of the file that begins with a star: whatever ends in these characters has the term. */
  private record Ending(String characters, Term term) {}

  private Lexicon(
      Map<String, Set<Term>> termsOfWords,
      Map<Term, Set<String>> wordsOfTerm,
      Map<Character, List<Ending>> endings) {
    this.termsOfWords = termsOfWords;
    this.wordsOfTerm = wordsOfTerm;
    this.endings = endings;
    this.beginnings = beginnings(wordsOfTerm.values());
  }

  private static Set<String> beginnings(Collection<Set<String>> words) {
    Set<String> beginnings = new HashSet<>();
    for (String word : words.stream().flatMap(Set::stream).toList()) {
      for (String form : List.of(word, BRACKETED.matcher(word).replaceAll(""))) {
        for (int end = 1; end <= form.length(); end++) {
          beginnings.add(form.substring(0, end));
        }
      }
    }
    return beginnings;
  }

  /** Returns the lexicon that the program ships with. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** Reads a label: its words apart from what its brackets declare. */
  public Label label(String text) {
    Label known = read.get(text);
    if (known != null) {
      return known;
    }
    Label label = read(Plain.of(text));
    if (text.length() <= LONGEST_HEADING) {
      if (read.size() >= MOST_READ) {
        read.clear();
      }
      read.put(text, label);
    }
    return label;
  }

  private Label read(String plain) {
    Optional<AmountUnit> unit = Optional.empty();
    Optional<BigDecimal> fullMarks = Optional.empty();
    boolean percent = false;
    String words = plain;
    if (plain.indexOf('(') >= 0) {
      Matcher bracketed = BRACKETED.matcher(plain);
      while (bracketed.find()) {
        String inside = bracketed.group(1);
        percent |= inside.contains("%");
        Matcher marks = FULL_MARKS.matcher(inside);
        if (marks.matches()) {
          fullMarks = Optional.of(new BigDecimal(marks.group(1)));
        }
        unit = unit.or(() -> unitIn(inside));
      }
      words = bracketed.reset().replaceAll("");
    }
    if (words.endsWith(":")) {
      words = words.substring(0, words.length() - 1);
    }
    if (words.endsWith("%")) {
      percent = true;
      words = words.substring(0, words.length() - 1);
    }
    return new Label(words, terms(plain, words), unit, fullMarks, percent);
  }

  private Set<Term> terms(String plain, String words) {
    Set<Term> whole = termsOfWords.get(plain);
    if (whole != null) {
      return whole;
    }
    Set<Term> terms = termsOfWords.get(words);
    if (terms != null) {
      return terms;
    }
    if (words.isEmpty()) {
      return Set.of();
    }
    Matcher numbered = NUMBERED.matcher(words);
    return numbered.lookingAt() && numbered.end() > 0
        ? terms(plain, words.substring(numbered.end()))
        : termsByEnding(words);
  }

  /** Headings differ in their first words more than in their last: 年终实际完成值 is a 完成值. */
  private Set<Term> termsByEnding(String words) {
    if (words.length() > LONGEST_HEADING) {
      return Set.of();
    }
    List<Ending> candidates =
        words.isEmpty()
            ? List.of()
            : endings.getOrDefault(words.charAt(words.length() - 1), List.of());
    Set<Term> terms = Set.of();
    for (Ending ending : candidates) {
      if (words.endsWith(ending.characters()) && !hasScope(terms, ending.term().scope())) {
        terms = terms.isEmpty() ? EnumSet.noneOf(Term.class) : terms;
        terms.add(ending.term());
      }
    }
    return terms;
  }

  private static boolean hasScope(Set<Term> terms, Scope scope) {
    for (Term term : terms) {
      if (term.scope() == scope) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words that mean a term, in the order of the file. */
  public Set<String> words(Term term) {
    return wordsOfTerm.getOrDefault(term, Set.of());
  }

  /**
   * Tells whether some word of the lexicon begins with the characters: a wrapped label may go on in
   * the next line.
   */
  public boolean isBeginning(String text, Scope scope) {
    String plain = Plain.of(text);
    return wordsOfTerm.entrySet().stream()
        .filter(entry -> entry.getKey().scope() == scope)
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(word -> word.length() > plain.length() && word.startsWith(plain));
  }

  /** Tells whether some word begins so, what it has in brackets counted or not. */
  public boolean isBeginning(String plain) {
    return beginnings.contains(plain);
  }

  private static Optional<AmountUnit> unitIn(String inside) {
    for (AmountUnit unit : AmountUnit.values()) {
      if (inside.equals(unit.label()) || inside.equals("单位:" + unit.label())) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static Lexicon load(String name) {
    Map<String, Term> termsByKey = new HashMap<>();
    for (Term term : Term.values()) {
      termsByKey.put(term.key(), term);
    }
    Map<String, Set<Term>> termsOfWords = new HashMap<>();
    Map<Term, Set<String>> wordsOfTerm = new EnumMap<>(Term.class);
    Map<Character, List<Ending>> endings = new HashMap<>();
    try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int equals = line.indexOf('=');
        Term term = equals < 0 ? null : termsByKey.get(line.substring(0, equals).strip());
        if (term == null) {
          throw new IllegalStateException(
              "%s, line %d: not 'scope.term = word, word'".formatted(name, number));
        }
        for (String word : line.substring(equals + 1).split("[,，]", -1)) {
          String plain = Plain.of(word);
          if (plain.isEmpty()) {
            throw new IllegalStateException("%s, line %d: an empty word".formatted(name, number));
          }
          if (plain.startsWith("*")) {
            endings
                .computeIfAbsent(plain.charAt(plain.length() - 1), last -> new ArrayList<>())
                .add(new Ending(plain.substring(1), term));
            continue;
          }
          termsOfWords.computeIfAbsent(plain, key -> EnumSet.noneOf(Term.class)).add(term);
          wordsOfTerm.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(plain);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(termsOfWords, wordsOfTerm, endings);
  }
}
