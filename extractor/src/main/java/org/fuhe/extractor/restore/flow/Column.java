package org.fuhe.extractor.restore.flow;

import org.fuhe.model.Printed;

/** A column that a heading declares. */
record Column(Kind kind, Printed heading) {}
