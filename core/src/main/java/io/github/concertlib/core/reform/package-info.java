/**
 * Dated changes to an architecture: who proposes them, who dissents, and what they edit.
 */
@NullMarked
package io.github.concertlib.core.reform;

import org.jspecify.annotations.NullMarked;
