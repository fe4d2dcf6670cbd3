/**
 * What happens: the {@link io.github.concertlib.core.contingency.Event} that an architecture is asked to answer, where,
 * when, to whom and by whom ({@link io.github.concertlib.core.contingency.Contingency}).
 */
@NullMarked
package io.github.concertlib.core.contingency;

import org.jspecify.annotations.NullMarked;
