/**
 * The tables of the dataset with their columns: what every export has in common. Start at {@link
 * org.fuhe.model.dataset.Table}.
 */
@NullMarked
package org.fuhe.model.dataset;

import org.jspecify.annotations.NullMarked;
