/**
 * Programs about the Union's money and doors: {@link io.github.concertlib.examples.eu.JointPurchase} asks which instrument
 * pays for a purchase, {@link io.github.concertlib.examples.eu.OpenSafe} what it takes to open SAFE to a state.
 */
@NullMarked
package io.github.concertlib.examples.eu;

import org.jspecify.annotations.NullMarked;
