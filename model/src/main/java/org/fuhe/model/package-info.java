/** What a disclosure says, and where it says it. Depends on nothing but the JDK. */
@NullMarked
package org.fuhe.model;

import org.jspecify.annotations.NullMarked;
