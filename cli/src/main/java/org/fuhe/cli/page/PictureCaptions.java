package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.picture.Captions;
import org.fuhe.corpus.picture.MarkKind;
import org.fuhe.model.Field;
import org.fuhe.model.Problem;

/** The words on the picture of a page. */
public final class PictureCaptions implements Captions {
  private final Messages messages;

  public PictureCaptions(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String kind(MarkKind kind) {
    return messages.text("picture.kind." + key(kind));
  }

  @Override
  public String field(Field<?> field) {
    return messages.text("field." + field.name());
  }

  @Override
  public String text(String name) {
    return messages.text("picture.text." + name);
  }

  @Override
  public String record(MarkKind kind, int form, List<Integer> numbers) {
    List<String> words = new ArrayList<>();
    if (form > 0) {
      String key = kind == MarkKind.STATEMENT ? "statement" : "form";
      words.add(messages.text("picture.record." + key, Map.of("form", Integer.toString(form))));
    }
    if (!numbers.isEmpty()) {
      String key = kind == MarkKind.STATEMENT ? "row" : key(kind);
      words.add(messages.text("picture.record." + key, Map.of("no", ranges(numbers))));
    }
    return String.join(" ", words);
  }

  /** Writes 1–4 for 1, 2, 3, 4. */
  private static String ranges(List<Integer> numbers) {
    List<int[]> ranges = new ArrayList<>();
    for (int number : numbers) {
      int[] last = ranges.isEmpty() ? new int[2] : ranges.get(ranges.size() - 1);
      if (!ranges.isEmpty() && number <= last[1] + 1) {
        last[1] = number;
      } else {
        ranges.add(new int[] {number, number});
      }
    }
    return ranges.stream()
        .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
        .collect(Collectors.joining(", "));
  }

  @Override
  public String problem(Problem problem) {
    return Explanations.problem(problem).in(Explanations.messages(messages.language()));
  }

  private static String key(MarkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
