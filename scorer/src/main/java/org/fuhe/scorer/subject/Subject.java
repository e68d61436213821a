package org.fuhe.scorer.subject;

/** Something that a rule checks. */
public interface Subject {
  SubjectKey key();

  /** What could not be read around it. */
  Doubts doubts();
}
