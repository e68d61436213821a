package org.fuhe.extractor.restore;

import java.util.List;
import org.fuhe.extractor.form.FormRecogniser;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Restored;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/**
 * How much of a form a reading of some lines makes: fields that are filled with what belongs there,
 * less what is left over.
 */
final class Fitness {
  /**
   * Something left over, or a value of the wrong kind, tells more against a reading than a filled
   * field for it.
   */
  private static final int LEFT_OVER = 3;

  private Fitness() {}

  /** Returns the fittest reading, the first one among equals. */
  static Restored best(List<Restored> readings, Lexicon lexicon) {
    Restored best = readings.get(0);
    int fitness = Integer.MIN_VALUE;
    for (Restored reading : readings) {
      int found = of(reading, lexicon);
      if (found > fitness) {
        best = reading;
        fitness = found;
      }
    }
    return best;
  }

  private static int of(Restored reading, Lexicon lexicon) {
    Disclosure disclosure = FormRecogniser.recognise(reading.blocks(), lexicon);
    int fitness = -LEFT_OVER * (disclosure.problems().size() + reading.problems().size());
    for (Project project : disclosure.projects()) {
      fitness += project.values().all().size();
      for (FundLine line : project.funds()) {
        fitness += filled(line.values(), FundLine.FIELDS);
      }
      for (Indicator indicator : project.indicators()) {
        fitness += filled(indicator.values(), Indicator.FIELDS);
      }
    }
    for (SummaryRow row : disclosure.summary()) {
      fitness += filled(row.values(), SummaryRow.FIELDS);
    }
    return fitness;
  }

  /** Counts the fields whose value could be understood. */
  private static int filled(Values values, List<Field<?>> fields) {
    int filled = 0;
    for (Field<?> field : fields) {
      filled += values.value(field).isPresent() ? 1 : 0;
    }
    return filled;
  }
}
