/**
 * What the levels of indicators mean: which level 2 stands under which level 1, and which
 * indicators stand under a level 2. Start at {@link org.fuhe.extractor.restore.level.LevelKind}.
 */
@NullMarked
package org.fuhe.extractor.restore.level;

import org.jspecify.annotations.NullMarked;
