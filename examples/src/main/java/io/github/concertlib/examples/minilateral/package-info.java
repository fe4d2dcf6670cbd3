/** Runnable programs about small groups, treaties and councils. */
@NullMarked
package io.github.concertlib.examples.minilateral;

import org.jspecify.annotations.NullMarked;
