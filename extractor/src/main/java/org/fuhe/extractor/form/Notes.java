package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Finds what a document says outside of its forms about how they are filled and scored (填表说明, 注):
 * lines that begin with such a word, and the numbered ones that follow.
 *
 * <p>Notes set the norm of the forms, and none of their fields.
 */
public final class Notes {
  private static final Pattern NUMBERED = Pattern.compile("^[(（]?\\d{1,2}[.、．)）].*");

  private final Pattern opening;
  private final List<Reported<String>> notes = new ArrayList<>();
  private boolean open;

  private Notes(Lexicon lexicon) {
    String words =
        String.join("|", lexicon.words(Term.NOTE_OPENING).stream().map(Pattern::quote).toList());
    this.opening = Pattern.compile("^(?:" + words + ")[:：]?(?:$|(?<=[:：]).*)");
  }

  public static List<Reported<String>> find(List<Block> blocks, Lexicon lexicon) {
    Notes notes = new Notes(lexicon);
    for (Block block : blocks) {
      if (block instanceof Line line) {
        notes.take(line.printed());
      } else {
        ((Table) block).rows().forEach(notes::take);
      }
    }
    return notes.notes;
  }

  private void take(Row row) {
    List<Printed> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (cells.size() == 1) {
      take(cells.get(0));
    } else if (cells.size() > 1) {
      open = false;
    }
  }

  private void take(Printed printed) {
    if (printed.isBlank()) {
      return;
    }
    String text = Plain.of(printed.text());
    open = opening.matcher(text).matches() || (open && NUMBERED.matcher(text).matches());
    if (open) {
      notes.add(Reported.text(printed));
    }
  }
}
