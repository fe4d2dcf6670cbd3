/**
 * What is known of each state that the choice of partners turns on: its size, its regions and what it can bring; what its
 * parliament has to say before it sends forces is in {@link io.github.concertlib.core.catalog.NationalParliaments}.
 */
@NullMarked
package io.github.concertlib.minilateral.state;

import org.jspecify.annotations.NullMarked;
