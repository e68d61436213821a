/**
 * What the program tells its users, in Chinese or English. Start at {@link
 * org.fuhe.corpus.message.Messages}.
 */
@NullMarked
package org.fuhe.corpus.message;

import org.jspecify.annotations.NullMarked;
