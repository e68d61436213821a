/** The {@code fuhe} command: thin commands, progress, exit codes. Start at {@code Main}. */
@NullMarked
package org.fuhe.cli;

import org.jspecify.annotations.NullMarked;
