/**
 * What is known of each state that the choice of partners turns on: its size, its regions, what it can bring, and what its
 * parliament has to say before it sends forces.
 */
@NullMarked
package io.github.concertlib.minilateral.state;

import org.jspecify.annotations.NullMarked;
