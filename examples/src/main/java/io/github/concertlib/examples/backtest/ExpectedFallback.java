package io.github.concertlib.examples.backtest;

import java.util.Optional;

/**
 * The route on record after a refusal.
 *
 * @param body where it was taken
 * @param route its code
 * @param adopted whether it came about, where known
 */
public record ExpectedFallback(String body, String route, Optional<Boolean> adopted) {}
