package org.fuhe.cli;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.fuhe.cli.page.AnswerTable;
import org.fuhe.corpus.csv.AnswerCsv;
import org.fuhe.corpus.json.AnswerJson;
import org.fuhe.corpus.store.Answer;
import org.fuhe.corpus.store.QueryException;

/** What an answer is printed as. */
enum AnswerFormat {
  /** For a reader, as wide as the terminal. */
  TABLE {
    @Override
    void print(Console console, UnaryOperator<String> titles, Question question)
        throws IOException, QueryException {
      AnswerTable table = new AnswerTable(console.messages(), titles);
      question.ask(table);
      table.lines(console.columns()).forEach(console.out()::println);
    }
  },

  CSV {
    @Override
    void print(Console console, UnaryOperator<String> titles, Question question)
        throws IOException, QueryException {
      AnswerCsv csv = new AnswerCsv(console.bytes());
      question.ask(csv);
      csv.end();
    }
  },

  JSON {
    @Override
    void print(Console console, UnaryOperator<String> titles, Question question)
        throws IOException, QueryException {
      AnswerJson json = new AnswerJson(console.bytes());
      question.ask(json);
      json.end();
    }
  };

  /** What gives its answer row by row. */
  @FunctionalInterface
  interface Question {
    void ask(Answer answer) throws IOException, QueryException;
  }

  /**
   * Asks and prints.
   *
   * @param titles what the columns are called in a table
   */
  abstract void print(Console console, UnaryOperator<String> titles, Question question)
      throws IOException, QueryException;
}
