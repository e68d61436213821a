/** Many documents at once: runs, the dataset and its writers, the reports. */
@NullMarked
package org.fuhe.corpus;

import org.jspecify.annotations.NullMarked;
