package io.github.concertlib.examples.backtest;

/**
 * One field of one case, judged.
 *
 * @param field which
 * @param mark how the library fares
 * @param expected what the record says, in words
 * @param computed what the library says, in words
 * @param why what sets them apart, in words
 */
public record Judgement(Field field, Mark mark, String expected, String computed, String why) {

    static Judgement notAsserted(Field field, String computed) {
        return new Judgement(field, Mark.NOT_ASSERTED, "nothing", computed, "");
    }
}
