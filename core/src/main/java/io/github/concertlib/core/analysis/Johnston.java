package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Counts winning coalitions by how many members can turn them, by looking at all coalitions, 64 at a time.
 *
 * <p>The game is written out as one bit per coalition. The members who can turn the 64 coalitions of a word are 64-bit masks
 * too; adding the masks bit by bit (five or six planes of carries) tells how many there are in each. With fewer than six
 * players, each coalition stands in its word several times over, all of them equally often, which changes no share.
 */
final class Johnston {

    static final int MOST_PLAYERS = 28;

    private static final int WORD_PLAYERS = 6;
    /** Per player of a word, the coalitions of the word that the player is in. */
    private static final long[] INSIDE = {
        0xAAAAAAAAAAAAAAAAL,
        0xCCCCCCCCCCCCCCCCL,
        0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L,
        0xFFFF0000FFFF0000L,
        0xFFFFFFFF00000000L
    };

    private final Diagram diagram;
    private final int levels;
    /** The levels before the last six. */
    private final int wordLevel;

    private final long[] wins;
    private final long[] wordOf;
    private final boolean[] wordKnown;

    /** Per level and number of players who can turn it: winning coalitions that the player at the level can turn. */
    private final long[][] critical;

    private final long[] turning;
    private final long[] planes = new long[WORD_PLAYERS];

    private Johnston(Diagram diagram) {
        this.diagram = diagram;
        this.levels = diagram.levels();
        this.wordLevel = Math.max(0, levels - WORD_PLAYERS);
        this.wins = new long[1 << wordLevel];
        this.wordOf = new long[diagram.size()];
        this.wordKnown = new boolean[diagram.size()];
        this.critical = new long[levels][levels + 1];
        this.turning = new long[levels];
    }

    /** @throws TooLargeException with more than {@link #MOST_PLAYERS} players who make a difference */
    static List<Fraction> of(Diagram diagram, int players) {
        if (diagram.levels() > MOST_PLAYERS) {
            throw new TooLargeException(
                    "the Johnston index of " + diagram.levels() + " players needs all their coalitions; at most "
                            + MOST_PLAYERS + " are possible",
                    "the whole condition");
        }
        Johnston johnston = new Johnston(diagram);
        johnston.write(diagram.root(), 0, 0);
        for (int word = 0; word < johnston.wins.length; word++) {
            if (johnston.wins[word] != 0) {
                johnston.count(word);
            }
        }
        return johnston.shares(players);
    }

    private List<Fraction> shares(int players) {
        List<Fraction> scores = new ArrayList<>(Collections.nCopies(players, Fraction.ZERO));
        Fraction all = Fraction.ZERO;
        for (int level = 0; level < levels; level++) {
            Fraction score = Fraction.ZERO;
            for (int turning = 1; turning <= levels; turning++) {
                score = score.plus(Fraction.of(critical[level][turning], turning));
            }
            scores.set(diagram.player(level), score);
            all = all.plus(score);
        }
        return normalised(scores, all);
    }

    static List<Fraction> normalised(List<Fraction> scores, Fraction all) {
        return all.equals(Fraction.ZERO)
                ? scores
                : scores.stream().map(score -> score.dividedBy(all)).collect(ImmutableList.toImmutableList());
    }

    /** Writes the coalitions from a node on; the first level is the highest bit of a coalition's number. */
    private void write(int node, int level, int firstWord) {
        if (level == wordLevel) {
            wins[firstWord] = word(node);
            return;
        }
        int words = 1 << wordLevel - level;
        if (node < 2) {
            Arrays.fill(wins, firstWord, firstWord + words, -(long) node);
            return;
        }
        boolean asked = diagram.level(node) == level;
        write(asked ? diagram.child(node, 0) : node, level + 1, firstWord);
        if (asked) {
            write(diagram.child(node, 1), level + 1, firstWord + words / 2);
        } else {
            System.arraycopy(wins, firstWord, wins, firstWord + words / 2, words / 2);
        }
    }

    /** The coalitions of the last six players that win from a node on. */
    private long word(int node) {
        if (node < 2) {
            return -(long) node;
        }
        if (!wordKnown[node]) {
            long inside = INSIDE[levels - 1 - diagram.level(node)];
            wordOf[node] = word(diagram.child(node, 1)) & inside | word(diagram.child(node, 0)) & ~inside;
            wordKnown[node] = true;
        }
        return wordOf[node];
    }

    private void count(int word) {
        Arrays.fill(planes, 0);
        long winning = wins[word];
        for (int bit = 0; bit < levels; bit++) {
            long mask;
            if (bit < WORD_PLAYERS) {
                mask = winning & INSIDE[bit] & ~(winning << (1 << bit));
            } else {
                int member = 1 << bit - WORD_PLAYERS;
                mask = winning & ~wins[word & ~member];
            }
            turning[bit] = mask;
            long carry = mask;
            for (int plane = 0; carry != 0; plane++) {
                long next = planes[plane] & carry;
                planes[plane] ^= carry;
                carry = next;
            }
        }
        long open = 0;
        for (long plane : planes) {
            open |= plane;
        }
        while (open != 0) {
            int some = Long.numberOfTrailingZeros(open);
            int number = 0;
            long same = open;
            for (int plane = 0; plane < WORD_PLAYERS; plane++) {
                boolean set = (planes[plane] >> some & 1) != 0;
                number += set ? 1 << plane : 0;
                same &= set ? planes[plane] : ~planes[plane];
            }
            for (int bit = 0; bit < levels; bit++) {
                critical[levels - 1 - bit][number] += Long.bitCount(turning[bit] & same);
            }
            open &= ~same;
        }
    }
}
