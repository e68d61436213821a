package org.fuhe.extractor.restore.scatter;

/**
 * A column of a table.
 *
 * @param heading the label over it
 * @param required whether every row has something in it
 */
record Column(Role role, Token heading, boolean required) {}
