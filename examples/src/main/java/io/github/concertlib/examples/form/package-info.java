/**
 * The files that a person writes: what each is for, which fields it has, and whether one is right.
 *
 * <p>A {@link io.github.concertlib.examples.form.Form} is a kind of file. Its JSON Schema, which editors understand, says what
 * may stand in it; the reader of the kind has the last word.
 */
@NullMarked
package io.github.concertlib.examples.form;

import org.jspecify.annotations.NullMarked;
