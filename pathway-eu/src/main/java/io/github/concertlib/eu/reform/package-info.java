/**
 * Other rules for the Union that have been put forward, as dated reforms to swap in: {@link
 * io.github.concertlib.eu.reform.EuReforms}.
 */
@NullMarked
package io.github.concertlib.eu.reform;

import org.jspecify.annotations.NullMarked;
