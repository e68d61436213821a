/**
 * A document as pages of plain text for the terminal. Start at {@link
 * org.fuhe.cli.page.DocumentPage}.
 */
@NullMarked
package org.fuhe.cli.page;

import org.jspecify.annotations.NullMarked;
