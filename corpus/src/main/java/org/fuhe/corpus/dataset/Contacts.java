package org.fuhe.corpus.dataset;

/**
 * Whether the names and telephone numbers of persons go into an export.
 *
 * <p>Publishers have to print them, users of a dataset seldom need them: they are left out unless
 * asked for.
 */
public enum Contacts {
  DROP,
  KEEP
}
