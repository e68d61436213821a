package org.fuhe.extractor.pdf;

/**
 * What may be spent on a document. A few bytes can ask for endless work: forms that draw forms that
 * draw forms, streams that unpack to a thousand times their size.
 */
final class Budget {
  /** A printed form takes some thousand operators; a page with more than this is a drawing. */
  private static final int OPERATORS_OF_A_PAGE = 1_000_000;

  private static final int OPERATORS_OF_A_DOCUMENT = 50_000_000;
  private static final int STREAMS_OF_A_PAGE = 10_000;
  private static final int STREAMS_OF_A_DOCUMENT = 500_000;
  private static final int GLYPHS_OF_A_PAGE = 100_000;
  private static final int GLYPHS_OF_A_DOCUMENT = 20_000_000;

  private int operators;
  private int streams;
  private int glyphs;
  private int operatorsOfPage;
  private int streamsOfPage;
  private int glyphsOfPage;

  /** Thrown out of a page that asks for more than there is. */
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpentException() {
      super("more than the limits allow", null, false, false);
    }
  }

  void beginPage() {
    operatorsOfPage = 0;
    streamsOfPage = 0;
    glyphsOfPage = 0;
  }

  void spendOperator() {
    if (++operatorsOfPage > OPERATORS_OF_A_PAGE || ++operators > OPERATORS_OF_A_DOCUMENT) {
      throw new SpentException();
    }
  }

  /** A stream of operators that a page draws: a form inside of its file. */
  void spendStream() {
    if (++streamsOfPage > STREAMS_OF_A_PAGE || ++streams > STREAMS_OF_A_DOCUMENT) {
      throw new SpentException();
    }
  }

  void spendGlyph() {
    if (++glyphsOfPage > GLYPHS_OF_A_PAGE || ++glyphs > GLYPHS_OF_A_DOCUMENT) {
      throw new SpentException();
    }
  }
}
