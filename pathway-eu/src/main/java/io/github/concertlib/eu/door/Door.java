package io.github.concertlib.eu.door;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.door.Outsider.Status;
import io.github.concertlib.eu.door.Outsider.Tie;
import io.github.concertlib.eu.money.Instruments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something of the Union that may be open to a state outside it. */
public enum Door {
    /** A security and defence partnership. Opens nothing by itself where money is concerned. */
    PARTNERSHIP("a security and defence partnership", "practice; EEAS", Confidence.VERIFIED, Tie.PARTNERSHIP, "eu:p57"),
    /** Joining missions and operations under a framework. */
    OPERATIONS("taking part in operations", "Article 37 TEU", Confidence.VERIFIED, Tie.OPERATIONS, "eu:p56"),
    /** Sending forces to one mission: by invitation, under a framework or an agreement for the case. */
    ONE_MISSION("taking part in one mission", "Articles 37 and 38 TEU", Confidence.UNVERIFIED) {
        @Override
        public Validity validity() {
            return OPERATIONS.validity();
        }

        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            return ImmutableList.of(
                    Finding.met("to be found by the voters: an invitation of the Union", source()),
                    Finding.met(
                            outsider.has(Tie.OPERATIONS, at)
                                    ? "has a framework agreement for operations"
                                    : "has no framework agreement, so that an agreement for the case is needed",
                            source()));
        }

        @Override
        public Optional<String> procedure(Outsider outsider, LocalDate at) {
            return Optional.of(outsider.has(Tie.OPERATIONS, at) ? "eu:p16" : "eu:p56");
        }
    },
    SECRECY("exchange of classified information", "Article 37 TEU", Confidence.VERIFIED, Tie.SECRECY, "eu:p56"),
    EDA(
            "an arrangement with the defence agency",
            "Decision (CFSP) 2015/1835",
            Confidence.UNVERIFIED,
            Tie.EDA,
            "eu:p19"),
    /** One project of permanent structured cooperation, exceptionally. Its members vote first, then all participants. */
    PESCO_PROJECT(
            "a PESCO project", "Decision (CFSP) 2020/1639", Confidence.VERIFIED, Tie.MILITARY_MOBILITY, "eu:p26") {
        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            return ImmutableList.of(
                    need(outsider, Tie.SECRECY, at),
                    Finding.met(
                            "to be found by the voters: shares the Union's values, harms no interest of a member, adds real"
                                    + " value",
                            source()));
        }
    },
    /** Association with the European Defence Fund. */
    EDF("the European Defence Fund", "Regulation (EU) 2021/697", Confidence.VERIFIED, Tie.EDF, "eu:p51") {
        @Override
        public Validity validity() {
            return of("edf");
        }

        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            boolean known = outsider.status() == Status.EEA_EFTA || outsider.has(Tie.EDF, at);
            return ImmutableList.of(
                    known
                            ? Finding.met("is in the European Economic Area, or associated by name", source())
                            : Finding.unmet(
                                    "is neither in the European Economic Area nor named in the regulation",
                                    "a change of the regulation, as for Ukraine, and an agreement",
                                    source()));
        }
    },
    /** Up to 35 % of the components of what SAFE pays for. Needs nothing. */
    SAFE_UP_TO_35("supplying up to 35 % under SAFE", "Regulation (EU) 2025/1106, Article 16", Confidence.VERIFIED) {
        @Override
        boolean stands(Outsider outsider, LocalDate at) {
            return true;
        }

        @Override
        public Validity validity() {
            return of("safe");
        }
    },
    /** Supplying more than 35 % of the components of what SAFE pays for. */
    SAFE_ABOVE_35(
            "supplying above 35 % under SAFE",
            "Regulation (EU) 2025/1106, Article 17", Confidence.VERIFIED, Tie.SAFE_AGREEMENT, "eu:p50") {
        @Override
        boolean stands(Outsider outsider, LocalDate at) {
            return Outsiders.isEqualUnderSafe(outsider) || outsider.has(Tie.SAFE_AGREEMENT, at);
        }

        @Override
        public Validity validity() {
            return of("safe");
        }

        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            boolean eligible = outsider.status() == Status.CANDIDATE || outsider.has(Tie.PARTNERSHIP, at);
            return ImmutableList.of(
                    eligible
                            ? Finding.met("is a candidate or a security and defence partner", source())
                            : Finding.unmet(
                                    "is neither a candidate nor a security and defence partner",
                                    Tie.PARTNERSHIP.toString(),
                                    source()));
        }

        @Override
        public Optional<String> procedure(Outsider outsider, LocalDate at) {
            return outsider.status() == Status.CANDIDATE
                    ? Optional.of("eu:p50-candidate")
                    : super.procedure(outsider, at);
        }

        @Override
        public boolean hasPrice() {
            return true;
        }
    },
    /** Borrowing under SAFE: for members alone. */
    SAFE_LOAN("a loan under SAFE", "Regulation (EU) 2025/1106", Confidence.VERIFIED) {
        @Override
        public Validity validity() {
            return of("safe");
        }

        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            return ImmutableList.of(Finding.barred("loans are for members alone", source()));
        }
    },
    /** A vote in any body of the Union: for members alone. */
    VOTE("a vote in the Council", "Article 16 TEU", Confidence.UNVERIFIED) {
        @Override
        public List<Finding> eligibility(Outsider outsider, LocalDate at) {
            return ImmutableList.of(Finding.unmet("is not a member", "membership", source()));
        }
    };

    private final String words;
    private final Source source;
    private final Optional<Tie> tie;
    private final Optional<String> procedure;

    Door(String words, String article, Confidence confidence, Tie tie, String procedure) {
        this.words = words;
        this.source = Source.of(article, Quality.TREATY, confidence);
        this.tie = Optional.of(tie);
        this.procedure = Optional.of(procedure);
    }

    Door(String words, String article, Confidence confidence) {
        this.words = words;
        this.source = Source.of(article, Quality.TREATY, confidence);
        this.tie = Optional.empty();
        this.procedure = Optional.empty();
    }

    /** Whether it stands open already; never before or after there is a door. */
    public final boolean isOpen(Outsider outsider, LocalDate at) {
        return validity().contains(at) && stands(outsider, at);
    }

    /** Whether the state has what opens it, as long as there is a door. */
    boolean stands(Outsider outsider, LocalDate at) {
        return tie.map(key -> outsider.has(key, at)).orElse(false);
    }

    /** When there is a door at all: as long as the instrument behind it, or the procedure by which it opens. */
    public Validity validity() {
        return procedure.map(id -> EuProcedures.named(id).validity()).orElse(Validity.always());
    }

    private static Validity of(String instrument) {
        return Instruments.named(instrument).validity();
    }

    /** What shuts it to everybody on the day; empty as long as there is a door. */
    Optional<Finding> absence(LocalDate at) {
        return validity().contains(at)
                ? Optional.empty()
                : Optional.of(Finding.barred("there is no such door on " + at + " but " + validity(), source));
    }

    /** The first gate: what the state has to be or to have. */
    public List<Finding> eligibility(Outsider outsider, LocalDate at) {
        return ImmutableList.of();
    }

    /**
     * The second gate: the procedure by which the Union consents to this state; none where no consent can be had or is
     * needed.
     */
    public Optional<String> procedure(Outsider outsider, LocalDate at) {
        return procedure;
    }

    /** The third gate: whether the state pays for it. */
    public boolean hasPrice() {
        return false;
    }

    public Source source() {
        return source;
    }

    Finding need(Outsider outsider, Tie wanted, LocalDate at) {
        return outsider.has(wanted, at)
                ? Finding.met("has " + wanted, source)
                : Finding.unmet("has no " + wanted.toString().replaceFirst("^an? ", ""), wanted.toString(), source);
    }

    @Override
    public String toString() {
        return words;
    }
}
