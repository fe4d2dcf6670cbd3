/** Programs on a more European NATO; {@link io.github.concertlib.examples.nato.WhatHappensWhen} is the place to start. */
@NullMarked
package io.github.concertlib.examples.nato;

import org.jspecify.annotations.NullMarked;
