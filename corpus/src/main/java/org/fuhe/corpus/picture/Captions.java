package org.fuhe.corpus.picture;

import java.util.List;
import org.fuhe.model.Field;
import org.fuhe.model.Problem;

/** The words on a picture, in the language of who looks at it. */
public interface Captions {
  /** What a colour stands for. */
  String kind(MarkKind kind);

  /** What a field is called. */
  String field(Field<?> field);

  /** What a text that has no field of a record is called: a title, a note, a unit of amounts. */
  String text(String name);

  /**
   * Says which record a value belongs to.
   *
   * @param form the number of the form or statement; zero where there is none
   * @param numbers of the records in it; none where it is the form's own value
   */
  String record(MarkKind kind, int form, List<Integer> numbers);

  /** Says what could not be read. */
  String problem(Problem problem);
}
