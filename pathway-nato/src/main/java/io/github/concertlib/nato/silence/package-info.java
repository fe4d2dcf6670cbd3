/**
 * The silence procedure: a text, a deadline, and who objects when.
 *
 * <p>A {@link io.github.concertlib.nato.silence.SilenceProcedure} collects objections and is judged at its deadline. It is a
 * way to reach consensus, not another majority.
 */
@NullMarked
package io.github.concertlib.nato.silence;

import org.jspecify.annotations.NullMarked;
