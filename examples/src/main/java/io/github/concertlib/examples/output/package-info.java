/** Where an answer goes and how it looks: text for a person, values for a program, files written whole or not at all. */
@NullMarked
package io.github.concertlib.examples.output;

import org.jspecify.annotations.NullMarked;
