package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * Finds the labels of a form among its pieces, wrapped ones with all of their lines.
 *
 * <p>Lines of neighbouring labels are printed between each other; a beginning of a label looks for
 * the piece that completes it among those that follow.
 */
final class TokenReader {
  /** The lines of the longest label, one character on a line. */
  private static final int MOST_PIECES = 12;

  /** How far behind its beginning a label can go on, in pieces. */
  private static final int REACH = 18;

  private static final int MOST_PARTS = 4;

  private final List<Piece> pieces;
  private final Vocabulary vocabulary;

  /** For each piece the token that it belongs to, as the place of the token's first piece. */
  private final int[] owner;

  private TokenReader(List<Piece> pieces, Vocabulary vocabulary) {
    this.pieces = pieces;
    this.vocabulary = vocabulary;
    this.owner = new int[pieces.size()];
    Arrays.fill(owner, -1);
  }

  static List<Token> read(List<Piece> pieces, Vocabulary vocabulary) {
    TokenReader reader = new TokenReader(pieces, vocabulary);
    reader.findNeighbours();
    reader.releaseEndings();
    reader.findScattered();
    reader.findRatings();
    reader.findUpright();
    return reader.tokens();
  }

  private void findNeighbours() {
    for (int start = 0; start < pieces.size(); ) {
      int end = start + 1;
      StringBuilder text = new StringBuilder();
      boolean incomplete = false;
      boolean words = pieces.get(start).kind() != Kind.PLACEHOLDER;
      for (int i = start; words && i < Math.min(pieces.size(), start + MOST_PIECES); i++) {
        if (pieces.get(i).paragraph() != pieces.get(start).paragraph()) {
          break;
        }
        text.append(pieces.get(i).plain());
        incomplete |= !vocabulary.isLabel(pieces.get(i).plain()) || isLevelEnding(text, i);
        boolean cell =
            i == start || incomplete; // 执行率 | 得分 are two cells, whatever they are together
        if (cell && vocabulary.isLabel(text.toString())) {
          own(start, i + 1);
          end = i + 1;
        }
      }
      start = end;
    }
  }

  /** 经济效益 | 指标: the last word of a level or of its heading is no cell of its own. */
  private boolean isLevelEnding(StringBuilder text, int piece) {
    return pieces.get(piece).plain().equals("指标")
        || (text.length() > pieces.get(piece).plain().length()
            && vocabulary.label(text.toString()).in(Scope.LEVEL).isPresent()
            && vocabulary.label(pieces.get(piece).plain()).in(Scope.LEVEL).isEmpty());
  }

  /** A rating that is wrapped: its lines follow each other, others between them. */
  private void findRatings() {
    for (int start = 0; start < pieces.size(); start++) {
      String text = pieces.get(start).plain();
      if (owner[start] >= 0 || text.length() < 3 || !Ratings.isBeginning(text)) {
        continue;
      }
      List<Integer> parts = new ArrayList<>(List.of(start));
      List<Integer> complete = Ratings.isRating(text) ? List.copyOf(parts) : List.of();
      for (int i = start + 1; i < Math.min(pieces.size(), start + REACH); i++) {
        boolean near = pieces.get(i).paragraph() == pieces.get(start).paragraph();
        String longer = text + pieces.get(i).plain();
        if (owner[i] >= 0 || !near || (!Ratings.isRating(longer) && !Ratings.isBeginning(longer))) {
          continue;
        }
        text = longer;
        parts.add(i);
        complete = Ratings.isRating(text) ? List.copyOf(parts) : complete;
      }
      int first = start;
      complete.forEach(part -> owner[part] = first);
    }
  }

  private void own(int start, int end) {
    for (int i = start; i < end; i++) {
      owner[i] = start;
    }
  }

  /** 指标 by itself heads a column in some form; in most it is the end of a wrapped label. */
  private void releaseEndings() {
    for (int i = 0; i < owner.length; i++) {
      boolean alone = owner[i] == i && partsOf(i).size() == 1;
      if (alone && pieces.get(i).plain().equals("指标")) {
        owner[i] = -1;
      }
    }
  }

  private void findScattered() {
    for (int start = 0; start < pieces.size(); start++) {
      String text = pieces.get(start).plain();
      if (owner[start] < 0 && text.length() > 1 && vocabulary.isBeginning(text)) {
        complete(start);
      }
    }
    for (int start = 0; start < pieces.size(); start++) {
      boolean alone = owner[start] == start && partsOf(start).size() == 1;
      if (alone && vocabulary.isBeginning(pieces.get(start).plain())) {
        complete(start);
      }
    }
  }

  private void complete(int start) {
    List<Integer> parts = new ArrayList<>(List.of(start));
    String text = pieces.get(start).plain();
    if (search(parts, text, true, false)
        || search(parts, text, true, true)
        || search(parts, text, false, true)) {
      parts.forEach(part -> owner[part] = start);
    }
  }

  private boolean search(List<Integer> parts, String text, boolean sameParagraph, boolean labels) {
    if (parts.size() > MOST_PARTS) {
      return false;
    }
    int start = parts.get(0);
    int last = parts.get(parts.size() - 1);
    for (int i = last + 1; i < Math.min(pieces.size(), start + REACH); i++) {
      boolean near = pieces.get(i).paragraph() == pieces.get(start).paragraph();
      if (sameParagraph && !near) {
        break;
      }
      if (!(owner[i] < 0 || (labels && completes(i, text, near)))
          || pieces.get(i).page() != pieces.get(start).page()) {
        continue;
      }
      String longer = text + pieces.get(i).plain();
      if (isNumberCut(text, pieces.get(i).plain())) {
        continue;
      }
      parts.add(i);
      if (vocabulary.isLabel(longer)
          || (vocabulary.isBeginning(longer) && search(parts, longer, sameParagraph, labels))) {
        return true;
      }
      parts.remove(parts.size() - 1);
    }
    return false;
  }

  /** Full marks are short enough for one line: 标（10 | 9.2 | 分） has a score between its lines. */
  private static boolean isNumberCut(String left, String right) {
    return Character.isDigit(left.charAt(left.length() - 1)) && Character.isDigit(right.charAt(0));
  }

  /**
   * A piece that is a label by itself completes another only in its paragraph, or where the whole
   * means something else: 年初 | 预算数.
   */
  private boolean completes(int piece, String text, boolean sameParagraph) {
    if (owner[piece] != piece || partsOf(piece).size() > 1 || vocabulary.isLabel(text)) {
      return false;
    }
    Label whole = vocabulary.label(text + pieces.get(piece).plain());
    Optional<Term> budget = whole.in(Scope.FUNDS);
    return budget.isPresent() || (sameParagraph && whole.isKnown());
  }

  private List<Integer> partsOf(int start) {
    List<Integer> parts = new ArrayList<>();
    for (int i = start; i < Math.min(pieces.size(), start + REACH); i++) {
      if (owner[i] == start) {
        parts.add(i);
      }
    }
    return parts;
  }

  /** A section's label can stand upright beside its table, its characters between the rows. */
  private void findUpright() {
    for (int start = 0; start < pieces.size(); start++) {
      if (!isSingle(start) || !vocabulary.isBeginning(pieces.get(start).plain())) {
        continue;
      }
      List<Integer> parts = new ArrayList<>(List.of(start));
      String text = pieces.get(start).plain();
      for (int i = start + 1; i < pieces.size() && text.length() < MOST_PIECES; i++) {
        if ((isSingle(i) && vocabulary.isBeginning(text + pieces.get(i).plain()))
            || (isSingle(i) && isSection(text + pieces.get(i).plain()))) {
          text += pieces.get(i).plain();
          parts.add(i);
          if (isSection(text)) {
            int first = start;
            parts.forEach(part -> owner[part] = first);
            break;
          }
        }
      }
    }
  }

  private boolean isSection(String text) {
    return vocabulary.label(text).in(Scope.SECTION).isPresent();
  }

  private boolean isSingle(int piece) {
    return owner[piece] < 0
        && pieces.get(piece).plain().length() == 1
        && Character.isIdeographic(pieces.get(piece).plain().charAt(0));
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (owner[i] < 0) {
        tokens.add(token(List.of(pieces.get(i))));
      } else if (owner[i] == i) {
        List<Piece> parts = new ArrayList<>();
        for (int j = i; j < pieces.size(); j++) {
          if (owner[j] == i) {
            parts.add(pieces.get(j));
          }
        }
        tokens.add(token(parts));
      }
    }
    return tokens;
  }

  private Token token(List<Piece> parts) {
    Printed printed = Printed.join(parts.stream().map(Piece::printed).toList());
    String plain = String.join("", parts.stream().map(Piece::plain).toList());
    Label label = vocabulary.label(plain);
    return new Token(parts, printed, plain, Kind.of(plain), label);
  }
}
