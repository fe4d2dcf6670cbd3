package io.github.concertlib.eu.vote;

import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedure.Voters;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.VotingRule;
import java.util.List;

/**
 * A way from unanimity to qualified majority without changing the Treaties. All three stop at military and defence matters,
 * so that ordinary revision, ratified by all, is the only way to change how these are decided.
 */
public enum Passerelle {
    /** By unanimity of the European Council, within foreign policy. */
    FOREIGN_POLICY("eu:p08", "Article 31(4) TEU", Confidence.VERIFIED),
    /** By unanimity of the European Council, with the consent of Parliament and no national parliament objecting. */
    GENERAL("eu:p47", "Article 48(7) TEU", Confidence.VERIFIED),
    /** By unanimity of the participants in an enhanced cooperation, for themselves. */
    ENHANCED_COOPERATION("eu:p36", "Article 333(3) TFEU", Confidence.UNVERIFIED);

    /** Article 312(2) TFEU has a step of its own, and Article 353 TFEU keeps it out of the general one (from memory). */
    private static final String LONG_TERM_BUDGET = "eu:p53";

    private final String procedure;
    private final Source exclusion;

    Passerelle(String procedure, String exclusion, Confidence confidence) {
        this.procedure = procedure;
        this.exclusion = Source.of(exclusion, Quality.TREATY, confidence);
    }

    /** How the step is taken. */
    public EuProcedure procedure() {
        return EuProcedures.named(procedure);
    }

    /** Where military and defence matters are excluded. */
    public Source exclusion() {
        return exclusion;
    }

    /**
     * Whether the passerelle reaches a procedure: never where it has military or defence implications, and otherwise only what
     * it is for. That of foreign policy is for decisions of the Council under Article 31(1) TEU, the general one for
     * unanimity in the Council but for the long-term budget, the third for decisions inside a club.
     */
    public boolean reaches(EuProcedure matter) {
        return !matter.defence()
                && matter.stages().stream().anyMatch(stage -> switch (this) {
                    case FOREIGN_POLICY -> stage.rule() == VotingRule.CONSTRUCTIVE_UNANIMITY;
                    case GENERAL ->
                        stage.body() == EuBody.COUNCIL
                                && isUnanimous(stage.rule())
                                && !matter.id().equals(LONG_TERM_BUDGET);
                    case ENHANCED_COOPERATION -> stage.voters() == Voters.GROUP && isUnanimous(stage.rule());
                });
    }

    private static boolean isUnanimous(VotingRule rule) {
        return rule == VotingRule.UNANIMITY || rule == VotingRule.CONSTRUCTIVE_UNANIMITY;
    }

    /** The procedure after the step was taken: unanimity becomes qualified majority where the passerelle reaches it. */
    public EuProcedure applyTo(EuProcedure matter) {
        return reaches(matter) ? matter.withStages(stages(matter)) : matter;
    }

    private List<EuProcedure.Stage> stages(EuProcedure matter) {
        return matter.stages().stream()
                .map(stage -> new EuProcedure.Stage(stage.body(), stage.voters(), byMajority(stage.rule())))
                .toList();
    }

    private VotingRule byMajority(VotingRule rule) {
        if (!isUnanimous(rule)) {
            return rule;
        }
        return this == ENHANCED_COOPERATION
                ? VotingRule.PARTICIPANTS_QUALIFIED_MAJORITY
                : VotingRule.QUALIFIED_MAJORITY;
    }
}
