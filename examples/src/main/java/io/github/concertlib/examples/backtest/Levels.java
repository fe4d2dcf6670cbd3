package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.condition.Level;
import java.time.LocalDate;
import java.util.Optional;

/** How a stance counts under each sort of rule. */
enum Levels {
    /** Nobody objects: NATO, European Council. A reservation is silence. */
    CONSENSUS {
        @Override
        Level of(StanceRow row, LocalDate on) {
            return switch (row.stance()) {
                case RESERVATION, HOLD -> Level.SILENT;
                default -> super.of(row, on);
            };
        }
    },
    /** Unanimity that knows an abstention with a declaration from Amsterdam on: foreign and security policy. */
    CONSTRUCTIVE {
        @Override
        Level of(StanceRow row, LocalDate on) {
            boolean declares = row.stance() == Stance.CONSTRUCTIVE_ABSTENTION
                            && !row.declared().equals(Optional.of(false))
                    || row.stance() == Stance.ABSTAIN && row.declared().equals(Optional.of(true));
            return declares && !on.isBefore(AMSTERDAM) ? Level.ABSTAIN_DECLARED : super.of(row, on);
        }
    },
    /** Unanimity without such a declaration. */
    UNANIMITY,
    /** A majority of members, votes or population. */
    MAJORITY,
    /** Each state for itself: who does not contribute has not joined. */
    WILLING {
        @Override
        Level of(StanceRow row, LocalDate on) {
            return switch (row.stance()) {
                case NOT_CONTRIBUTING, HOLD -> Level.ABSTAIN;
                default -> super.of(row, on);
            };
        }
    },
    /** Every one must act under its own constitution: who holds has not done so yet. */
    RATIFICATION {
        @Override
        Level of(StanceRow row, LocalDate on) {
            return row.stance() == Stance.HOLD && !isOver(row, on) ? Level.ABSTAIN : super.of(row, on);
        }
    };

    /** From this day an abstention can be declared: Article 23(1) TEU as amended at Amsterdam. */
    private static final LocalDate AMSTERDAM = LocalDate.of(1999, 5, 1);

    /** The level of a stance on a day; the day matters for a hold, which ends, and for what the law of the day knew. */
    Level of(StanceRow row, LocalDate on) {
        return switch (row.stance()) {
            case SUPPORT, RESERVATION, NOT_CONTRIBUTING -> Level.ASSENT;
            case OPPOSE -> Level.OBJECT;
            case ABSTAIN, CONSTRUCTIVE_ABSTENTION, NOT_IN_FAVOUR -> Level.ABSTAIN;
            case ABSENT -> Level.ABSENT;
            case OPT_OUT, NOT_INVITED -> Level.NOT_SEATED;
            case CONDITIONAL -> row.conditionMet().equals(Optional.of(false)) ? Level.OBJECT : Level.ASSENT;
            case HOLD -> isOver(row, on) ? Level.ASSENT : Level.OBJECT;
        };
    }

    private static boolean isOver(StanceRow row, LocalDate on) {
        return row.stage() != Stage.ATTEMPT
                && row.until().filter(end -> !end.isAfter(on)).isPresent();
    }
}
