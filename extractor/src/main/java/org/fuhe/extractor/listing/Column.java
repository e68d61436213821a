package org.fuhe.extractor.listing;

import org.fuhe.extractor.lexicon.Label;
import org.fuhe.model.Printed;

/** A column of a list as its heading declares it. */
record Column(Role role, Printed heading, Label label) {}
