package org.fuhe.extractor.page;

/** A part of a document in reading order: a table, or a line of text outside of tables. */
public sealed interface Block extends Page.Part permits Table, Line {}
