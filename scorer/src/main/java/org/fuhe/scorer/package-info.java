/** From a disclosure to its worksheet and findings: the norms and the rules. */
@NullMarked
package org.fuhe.scorer;

import org.jspecify.annotations.NullMarked;
