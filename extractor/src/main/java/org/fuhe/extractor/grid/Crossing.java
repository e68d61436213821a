package org.fuhe.extractor.grid;

/** A point in which two rulings meet. */
public record Crossing(double x, double y) {}
