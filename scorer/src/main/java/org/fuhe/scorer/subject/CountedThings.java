package org.fuhe.scorer.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.model.Field;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;

/**
 * What the texts of a form count, and what its indicators do; read once, as many checks ask for it.
 *
 * @param inTexts by the field of the text
 * @param names what each indicator counts, in their order
 */
public record CountedThings(Map<Field<String>, List<CountedThing>> inTexts, List<String> names) {
  public CountedThings {
    inTexts = Map.copyOf(inTexts);
    names = List.copyOf(names);
  }

  static CountedThings of(Project project) {
    Map<Field<String>, List<CountedThing>> inTexts = new HashMap<>();
    for (Field<String> field : List.of(Project.GOAL_EXPECTED, Project.GOAL_ACTUAL)) {
      project
          .values()
          .get(field)
          .ifPresent(text -> inTexts.put(field, CountedThing.in(text.printed())));
    }
    List<String> names =
        project.indicators().stream()
            .map(indicator -> CountedThing.name(indicator.values().text(Indicator.NAME)))
            .toList();
    return new CountedThings(inTexts, names);
  }

  public List<CountedThing> in(Field<String> text) {
    return inTexts.getOrDefault(text, List.of());
  }
}
