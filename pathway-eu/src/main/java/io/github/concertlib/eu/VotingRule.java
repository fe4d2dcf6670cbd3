package io.github.concertlib.eu;

import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.source.Source;

/**
 * The rules of voting by name, as the catalogue of procedures refers to them. What each asks for depends on the day. A rule
 * that has no article of its own, such as a request, comes without a source: the act that uses it cites its legal basis.
 */
public enum VotingRule {
    CONSENSUS {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.consensus();
        }
    },
    UNANIMITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.unanimity();
        }
    },
    /** With the cap of the day on abstentions with a declaration. */
    CONSTRUCTIVE_UNANIMITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return Eras.constructiveAbstention(sitting);
        }
    },
    /** On a proposal of the Commission or the High Representative. */
    QUALIFIED_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return Eras.qualifiedMajority(sitting, true);
        }
    },
    /** On a member's initiative. */
    REINFORCED_QUALIFIED_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return Eras.qualifiedMajority(sitting, false);
        }
    },
    /** Among participants alone, on a proposal. */
    PARTICIPANTS_QUALIFIED_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return Eras.participantsMajority(sitting, true);
        }
    },
    /** Among participants alone, on a member's initiative. */
    PARTICIPANTS_REINFORCED_QUALIFIED_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return Eras.participantsMajority(sitting, false);
        }
    },
    /** Reinforced or not, as the reading of the day says. */
    PESCO_LAUNCH_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return sitting.reads(EuReadings.PESCO_LAUNCH, EuReadings.PESCO_LAUNCH_REINFORCED)
                    ? REINFORCED_QUALIFIED_MAJORITY.in(sitting)
                    : QUALIFIED_MAJORITY.in(sitting);
        }
    },
    /** Unanimity or qualified majority, as the reading of the day says. */
    SAFE_AGREEMENT {
        @Override
        public DecisionRule in(Sitting sitting) {
            return sitting.reads(EuReadings.SAFE_AGREEMENT, EuReadings.SAFE_AGREEMENT_UNANIMITY)
                    ? UNANIMITY.in(sitting)
                    : QUALIFIED_MAJORITY.in(sitting);
        }
    },
    /** Of the governors of the European Investment Bank. */
    EIB_GOVERNORS_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.bankGovernorsMajority();
        }
    },
    /** Of the directors of the European Investment Bank. */
    EIB_DIRECTORS_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.bankDirectorsMajority();
        }
    },
    /** Of the governors or the directors of the European Investment Bank, in defined matters. */
    EIB_QUALIFIED_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.bankQualifiedMajority();
        }
    },
    SIMPLE_MAJORITY {
        @Override
        public DecisionRule in(Sitting sitting) {
            return EuRules.simpleMajority();
        }
    },
    /** Every one says yes: ratification, consent, a group that runs a task. */
    AGREEMENT {
        @Override
        public DecisionRule in(Sitting sitting) {
            return DecisionRules.agreementOfAll();
        }
    },
    /** Nobody objects in time. */
    NO_OBJECTION {
        @Override
        public DecisionRule in(Sitting sitting) {
            return DecisionRules.consensus()
                    .as("nobody objects; silence does not stand in the way", Source.unsourced());
        }
    },
    /** Any one may, and nobody can prevent it. */
    REQUEST {
        @Override
        public DecisionRule in(Sitting sitting) {
            return DecisionRules.onRequestOfOne().as("one asks, and nobody else can prevent it", Source.unsourced());
        }
    };

    /** The rule as it stands on the day of the sitting. */
    public abstract DecisionRule in(Sitting sitting);
}
