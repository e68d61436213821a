/** How long the stages take, measured with JMH. */
@NullMarked
package org.fuhe.benchmark;

import org.jspecify.annotations.NullMarked;
