/** Forms written in lines of a test, for rules to check. */
@NullMarked
package org.fuhe.scorer.form;

import org.jspecify.annotations.NullMarked;
