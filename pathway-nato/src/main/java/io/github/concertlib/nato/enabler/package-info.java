/**
 * Strategic enablers: which ally has how many, since when, and how far a need can be met without one of them.
 *
 * <p>{@link io.github.concertlib.nato.enabler.Enablers} holds the dated numbers; {@link
 * io.github.concertlib.nato.enabler.EnablersSupplied} is the decision rule by which a need is met, so that being entitled to
 * decide and being indispensable are one calculus.
 */
@NullMarked
package io.github.concertlib.nato.enabler;

import org.jspecify.annotations.NullMarked;
