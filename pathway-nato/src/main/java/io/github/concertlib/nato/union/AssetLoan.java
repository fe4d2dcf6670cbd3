package io.github.concertlib.nato.union;

import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;

/**
 * The Union asks NATO for an asset: access to planning, a headquarters, DSACEUR as operation commander, units owned in common.
 *
 * <p>In order: NATO declines to act itself (its right of first refusal); every ally agrees to the release; the Union launches
 * its operation. Any ally's objection refuses it. A loan can be recalled at any time, and then the asset is NATO's again.
 *
 * @param asset what is asked for, in words
 * @param state where the loan stands
 * @see "Berlin Plus arrangements of 17 March 2003; used for Concordia and Althea"
 */
public record AssetLoan(String asset, State state) {

    /** Where a loan stands. */
    public enum State {
        REQUESTED,
        REFUSED,
        ON_LOAN,
        RECALLED
    }

    private static final Source SOURCE =
            Source.of("Berlin Plus arrangements of 17 March 2003", Quality.SECONDARY, Confidence.VERIFIED);

    /** An asset asked for, and nothing decided yet. */
    public static AssetLoan requested(String asset) {
        return new AssetLoan(asset, State.REQUESTED);
    }

    /**
     * What it takes: both keys.
     *
     * @param release the procedure by which NATO releases assets, {@code nato:d17}
     * @param launch what it takes for the Union to launch its operation, from its own pathway
     */
    public static Condition doubleKey(Procedure release, Condition launch) {
        return Condition.all(release.condition(), launch)
                .as("double key: NATO releases its asset and the Union launches its operation", SOURCE);
    }

    /**
     * The same request once NATO has been asked.
     *
     * @param natoActsItself whether NATO takes the operation on, its right of first refusal
     * @param released whether every ally agreed to the release
     */
    public AssetLoan decided(boolean natoActsItself, boolean released) {
        if (state != State.REQUESTED) {
            throw new IllegalStateException("'" + asset + "' is " + state + ", not asked for");
        }
        return new AssetLoan(asset, released && !natoActsItself ? State.ON_LOAN : State.REFUSED);
    }

    /** The same loan, recalled by NATO. */
    public AssetLoan recalled() {
        if (state != State.ON_LOAN) {
            throw new IllegalStateException("'" + asset + "' is " + state + ", not on loan");
        }
        return new AssetLoan(asset, State.RECALLED);
    }
}
