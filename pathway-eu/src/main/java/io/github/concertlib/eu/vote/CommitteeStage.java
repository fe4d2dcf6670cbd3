package io.github.concertlib.eu.vote;

import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;

/**
 * Where an implementing act of the Commission stands when a committee of the members votes on it, and what follows from
 * the vote.
 */
public enum CommitteeStage {
    /** The examination procedure, Regulation (EU) 182/2011, Article 5. */
    EXAMINATION {
        @Override
        public Sequel after(Comitology opinion, boolean mostOppose) {
            return switch (opinion) {
                case POSITIVE -> Sequel.COMMISSION_SHALL_ADOPT;
                case NEGATIVE -> Sequel.TO_APPEAL_COMMITTEE;
                case NO_OPINION -> mostOppose ? Sequel.TO_APPEAL_COMMITTEE : Sequel.COMMISSION_MAY_ADOPT;
            };
        }
    },
    /**
     * The same on taxation, financial services, the protection of the health or safety of humans, animals or plants, or
     * multilateral safeguards, Article 5(4)(a): without an opinion the act is not adopted at this stage.
     */
    EXAMINATION_OF_A_PROTECTED_SUBJECT {
        @Override
        public Sequel after(Comitology opinion, boolean mostOppose) {
            return opinion == Comitology.POSITIVE ? Sequel.COMMISSION_SHALL_ADOPT : Sequel.TO_APPEAL_COMMITTEE;
        }
    },
    /** The appeal committee, Article 6(3). */
    APPEAL {
        @Override
        public Sequel after(Comitology opinion, boolean mostOppose) {
            return switch (opinion) {
                case POSITIVE -> Sequel.COMMISSION_SHALL_ADOPT;
                case NEGATIVE -> Sequel.MAY_NOT_ADOPT;
                case NO_OPINION -> Sequel.COMMISSION_MAY_ADOPT;
            };
        }
    },
    /** The regulatory procedure before 1 March 2011, Decision 1999/468/EC, Article 5, in the committee. */
    REGULATORY {
        @Override
        public Sequel after(Comitology opinion, boolean mostOppose) {
            return opinion == Comitology.POSITIVE ? Sequel.COMMISSION_SHALL_ADOPT : Sequel.TO_COUNCIL;
        }
    },
    /** The same in the Council, to which the proposal went: unless it acts, the Commission has to adopt it. */
    REGULATORY_IN_COUNCIL {
        @Override
        public Sequel after(Comitology opinion, boolean mostOppose) {
            return opinion == Comitology.NEGATIVE ? Sequel.MAY_NOT_ADOPT : Sequel.COMMISSION_SHALL_ADOPT;
        }
    };

    /** What follows. */
    public enum Sequel {
        COMMISSION_SHALL_ADOPT("the Commission has to adopt the act"),
        COMMISSION_MAY_ADOPT("the Commission may adopt the act"),
        MAY_NOT_ADOPT("the act cannot be adopted"),
        TO_APPEAL_COMMITTEE("not adopted at this stage; the Commission may go to the appeal committee"),
        TO_COUNCIL("not adopted at this stage; the proposal goes to the Council");

        private final String words;

        Sequel(String words) {
            this.words = words;
        }

        /** Whether the act can now be adopted without another vote. */
        public boolean isOpen() {
            return this == COMMISSION_SHALL_ADOPT || this == COMMISSION_MAY_ADOPT;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * What follows from the opinion of the committee.
     *
     * @param mostOppose whether more than half of the members voted against
     */
    public abstract Sequel after(Comitology opinion, boolean mostOppose);

    /** Where it is written. */
    public Source source() {
        return Source.of(
                this == REGULATORY || this == REGULATORY_IN_COUNCIL
                        ? "Decision 1999/468/EC, Article 5"
                        : "Regulation (EU) 182/2011, Articles 5 and 6",
                Quality.TREATY,
                Confidence.UNVERIFIED);
    }
}
