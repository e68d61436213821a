package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;

/**
 * Finds the budget statements of a document, in tables and in lines, and reads them.
 *
 * <p>Where lines have lost the columns of their figures, the sums that a statement promises choose
 * between the readings; a figure for which several remain is left out, and a problem says so.
 */
public final class StatementRecogniser {
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();

  private StatementRecogniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What was recognised.
   *
   * @param rest the blocks that belong to no statement, in their order
   */
  public record Result(List<Statement> statements, List<Problem> problems, List<Block> rest) {
    public Result {
      statements = List.copyOf(statements);
      problems = List.copyOf(problems);
      rest = List.copyOf(rest);
    }
  }

  /** A statement with what stands under its title on all its pages. */
  private record Draft(Frame frame, Body body) {}

  public static Result recognise(List<Block> blocks, Lexicon lexicon) {
    List<Entry> entries = Entry.of(blocks);
    Vocabulary vocabulary = new Vocabulary(lexicon);
    FrameFinder finder = new FrameFinder(entries, vocabulary);
    if (finder.frames().isEmpty()) {
      return new Result(List.of(), List.of(), blocks);
    }
    StatementRecogniser recogniser = new StatementRecogniser(vocabulary);
    List<Statement> statements = recogniser.statements(finder.frames());
    return new Result(statements, recogniser.problems, Entry.rest(blocks, entries, finder.taken()));
  }

  private List<Statement> statements(List<Frame> frames) {
    List<Draft> drafts = drafts(frames);
    List<SideDraft> sides = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      problems.addAll(draft.body().problems());
      for (int side = 0; side < draft.body().accounts().size(); side++) {
        List<Account> accounts = draft.body().accounts().get(side);
        sides.add(
            new SideDraft(
                i,
                draft.frame().title().text(),
                draft.frame().unit().map(Reported::text).orElse(""),
                draft.body().headings().sides().get(side).shapes(),
                accounts,
                Hierarchy.parents(accounts, vocabulary)));
      }
    }
    List<Placement> placements = Placer.place(sides, vocabulary);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int no = i;
      statements.add(
          statement(
              i + 1,
              drafts.get(i).frame(),
              placements.stream().filter(p -> p.side().statement() == no).toList()));
    }
    return statements;
  }

  /** Puts the pages of a statement together. */
  private List<Draft> drafts(List<Frame> frames) {
    List<Draft> drafts = new ArrayList<>();
    for (Frame frame : frames) {
      Body body = Body.read(frame.body(), vocabulary);
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (last != null && frame.goesOn(last.frame())) {
        drafts.set(drafts.size() - 1, new Draft(last.frame(), last.body().and(body)));
      } else {
        drafts.add(new Draft(frame, body));
      }
    }
    return drafts;
  }

  private Statement statement(int no, Frame frame, List<Placement> sides) {
    List<Statement.Row> rows = new ArrayList<>();
    for (Placement side : sides) {
      for (int row = 0; row < side.columns().size(); row++) {
        Account account = side.side().accounts().get(row);
        rows.add(
            new Statement.Row(
                rows.size() + 1,
                reported(account.code()),
                reported(account.name()),
                figures(
                    account,
                    side.columns().get(row),
                    side.shape(),
                    frame.unit().flatMap(Reported::value))));
      }
    }
    return new Statement(
        no,
        frame.code().map(Reported::text),
        Optional.of(Reported.text(frame.title())),
        frame.unit(),
        rows);
  }

  private List<Statement.Figure> figures(
      Account account, List<Integer> columns, Shape shape, Optional<AmountUnit> unit) {
    List<Statement.Figure> figures = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Printed printed = account.figures().get(i);
      if (columns.get(i) == Placement.UNKNOWN) {
        problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, printed));
      } else {
        figures.add(
            new Statement.Figure(
                shape.headings().get(columns.get(i)), Amounts.read(printed, unit)));
      }
    }
    return figures;
  }

  private static Optional<Reported<String>> reported(Printed printed) {
    return printed.isBlank() ? Optional.empty() : Optional.of(Reported.text(printed));
  }
}
