package org.fuhe.corpus.result;

import static org.fuhe.corpus.result.ResultFormat.putText;
import static org.fuhe.corpus.result.ResultFormat.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;

/** The part of {@link ResultFormat} that is about findings. */
final class FindingFormat {
  /** Numbers of forms and lines begin with 1. */
  private static final int NONE = 0;

  private enum Kind {
    NOWHERE,
    TEXT,
    PAGE,
    TABLE,
    SHEET
  }

  private FindingFormat() {}

  static void write(ReportedFinding finding, DataOutputStream out) throws IOException {
    putText(finding.id(), out);
    out.writeInt(finding.project().orElse(NONE));
    putText(finding.projectName(), out);
    putText(finding.indicatorName(), out);
    putText(finding.subject(), out);
    putText(finding.rule(), out);
    putText(finding.outcome().name(), out);
    putText(finding.severity().name(), out);
    putText(finding.reported(), out);
    putText(finding.expected(), out);
    putText(finding.message().zh(), out);
    putText(finding.message().en(), out);
    writePlace(finding.place(), out);
    out.writeInt(finding.waiver().orElse(NONE));
  }

  static ReportedFinding read(DataInputStream in) throws IOException {
    return new ReportedFinding(
        text(in),
        number(in),
        text(in),
        text(in),
        text(in),
        text(in),
        Outcome.valueOf(text(in)),
        Severity.valueOf(text(in)),
        text(in),
        text(in),
        new Sentence(text(in), text(in)),
        place(in),
        number(in));
  }

  private static Optional<Integer> number(DataInputStream in) throws IOException {
    int number = in.readInt();
    return number == NONE ? Optional.empty() : Optional.of(number);
  }

  private static void writePlace(Optional<Place> found, DataOutputStream out) throws IOException {
    Place place = found.orElse(null);
    if (place instanceof Place.InText text) {
      putText(Kind.TEXT.name(), out);
      writeAll(out, text.line(), text.from(), text.to());
    } else if (place instanceof Place.OnPage page) {
      putText(Kind.PAGE.name(), out);
      out.writeInt(page.page());
      Box box = page.box();
      for (double side : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
        out.writeDouble(side);
      }
    } else if (place instanceof Place.InTable cell) {
      putText(Kind.TABLE.name(), out);
      writeAll(out, cell.table(), cell.row(), cell.column(), cell.from(), cell.to());
    } else if (place instanceof Place.InSheet cell) {
      putText(Kind.SHEET.name(), out);
      putText(cell.sheet(), out);
      putText(cell.cell(), out);
    } else {
      putText(Kind.NOWHERE.name(), out);
    }
  }

  private static void writeAll(DataOutputStream out, int... numbers) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static Optional<Place> place(DataInputStream in) throws IOException {
    return switch (Kind.valueOf(text(in))) {
      case NOWHERE -> Optional.empty();
      case TEXT -> Optional.of(new Place.InText(in.readInt(), in.readInt(), in.readInt()));
      case PAGE ->
          Optional.of(
              new Place.OnPage(
                  in.readInt(),
                  new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble())));
      case TABLE ->
          Optional.of(
              new Place.InTable(
                  in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
      case SHEET -> Optional.of(new Place.InSheet(text(in), text(in)));
    };
  }
}
