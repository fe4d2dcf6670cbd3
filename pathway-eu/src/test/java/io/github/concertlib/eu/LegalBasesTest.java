package io.github.concertlib.eu;

import static io.github.concertlib.core.condition.Level.ABSENT;
import static io.github.concertlib.core.condition.Level.ABSTAIN;
import static io.github.concertlib.core.condition.Level.ABSTAIN_DECLARED;
import static io.github.concertlib.core.condition.Level.ASSENT;
import static io.github.concertlib.core.condition.Level.OBJECT;
import static io.github.concertlib.core.condition.Verdict.HOLDS;
import static io.github.concertlib.eu.Votes.DAY;
import static io.github.concertlib.eu.Votes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Procedure;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each legal basis fixes, stated a second time and held against how it votes: for each stage the number of voters and a
 * letter for the rule, then the acts it needs, the part of Parliament and the purse. A rule is told by nine votes, see
 * {@link #SIGNATURES}; a group is taken to be all members, one in PESCO all participants.
 */
class LegalBasesTest {

    /**
     * Whether the vote succeeds when one objects, abstains, is absent; when the three largest object, the four largest, the
     * twelve smallest, the thirteen smallest; when one alone says yes; when DE, FR and the seven smallest declare.
     */
    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("unanimity", "-+------+"),
            Map.entry("unanimity with the cap on declarations", "-+-------"),
            Map.entry("nobody objects", "-++-----+"),
            Map.entry("every one agrees", "---------"),
            Map.entry("qualified majority", "++++-+---"),
            Map.entry("reinforced majority", "+++------"),
            Map.entry("simple majority", "+++++++-+"),
            Map.entry("one asks", "+++++++++"),
            Map.entry("directors of the bank", "+++--++-+"),
            Map.entry("qualified majority of the bank", "+++------"),
            Map.entry("governors of the bank", "+++--++-+"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("U", "unanimity"),
            Map.entry("K", "unanimity with the cap on declarations"),
            Map.entry("C", "nobody objects"),
            Map.entry("A", "every one agrees"),
            Map.entry("Q", "qualified majority"),
            Map.entry("R", "reinforced majority"),
            Map.entry("S", "simple majority"),
            Map.entry("1", "one asks"),
            Map.entry("D", "directors of the bank"),
            Map.entry("B", "qualified majority of the bank"),
            Map.entry("G", "governors of the bank"));

    private static final String TABLE = """
            p01                        | 27C             | -       | none       | none
            p02                        | 27U             | -       | none       | none
            p03                        | 27K             | -       | informed   | none
            p06                        | 27C 27Q         | -       | informed   | none
            p06-by-member              | 27C 27R         | -       | informed   | none
            p07                        | 27Q 27U         | -       | none       | none
            p08                        | 27U             | -       | none       | none
            p10                        | 27S             | -       | none       | none
            p11                        | 27U 27A         | -       | none       | none
            p12                        | 27K             | -       | informed   | member-states
            p12-civilian               | 27K             | -       | informed   | union-budget
            p12-training               | 27K             | -       | informed   | member-states
            p13                        | 27K             | -       | none       | member-states
            p14                        | 27A             | p13     | none       | member-states
            p15                        | 27K             | -       | none       | member-states
            p16                        | 27K             | p12     | none       | member-states
            p17                        | 27Q             | -       | none       | none
            p17-by-member              | 27R             | -       | none       | none
            p18                        | 27C 27Q         | -       | none       | none
            p18-after-brake            | 27Q 27U         | -       | none       | none
            p19                        | 27U 27Q         | -       | none       | none
            p21                        | 26Q             | -       | none       | none
            p22                        | 25Q             | -       | none       | none
            p23                        | 261             | -       | none       | none
            p24                        | 26U             | -       | none       | none
            p25                        | 26U             | -       | none       | none
            p26                        | 26U 26U         | -       | none       | none
            p27                        | 271             | -       | none       | each-its-own
            p27-contested-territory    | 271             | -       | none       | each-its-own
            p28                        | 27Q             | -       | informed   | none
            p29                        | 27K             | -       | informed   | member-states
            p30                        | 271             | -       | none       | each-its-own
            p31                        | 1A 27Q          | -       | consents   | none
            p32                        | 27U             | -       | informed   | none
            p33                        | 27U             | -       | none       | participants
            p33-by-majority            | 27Q             | -       | none       | participants
            p33-by-reinforced-majority | 27R             | -       | none       | participants
            p34                        | 27U             | -       | none       | none
            p35                        | 27U             | -       | consulted  | union-budget
            p36                        | 27U             | -       | none       | none
            p40                        | 27Q             | -       | consulted  | member-states
            p41                        | 27K             | -       | none       | epf
            p42                        | 27K             | -       | none       | epf
            p42-enabling               | 27K             | -       | none       | epf
            p43                        | 27K             | -       | none       | epf
            p45                        | 27S 29C 27U 27A | -       | consulted  | none
            p45-without-convention     | 27S 1A 27U 27A  | -       | consents   | none
            p46                        | 27U 27A         | -       | consulted  | none
            p47                        | 27C 1A 27U      | -       | consents   | none
            p48                        | 27Q             | -       | none       | union-borrowing
            p49                        | 27Q             | -       | none       | union-borrowing
            p49-with-national-law      | 27Q 27A         | -       | none       | union-borrowing
            p50                        | 1A 27U          | -       | consents   | none
            p50-candidate              | 1A 27U          | -       | consents   | none
            p51                        | 1A 27Q          | -       | co-decides | union-budget
            p52                        | 1A 27Q          | -       | co-decides | union-borrowing
            p52-beyond-budget          | 1A 27Q          | p53     | co-decides | union-borrowing
            p52-by-club                | 1A 27Q          | p31     | co-decides | participants
            p52-by-club-beyond-budget  | 1A 27Q          | p31,p53 | co-decides | participants
            p53                        | 1A 27U          | -       | consents   | union-budget
            p54                        | 1A 27Q          | -       | co-decides | union-budget
            p55                        | 27K 27Q         | -       | informed   | none
            p56                        | 27U             | -       | informed   | none
            p57                        | 27U             | -       | none       | none
            p58                        | 27Q             | -       | none       | national
            p59                        | 28D             | -       | none       | eib
            p59-operational-plan       | 28B             | -       | none       | eib
            p59-by-governors           | 27G             | -       | none       | eib
            p66                        | 271             | -       | none       | none
            p69                        | 271             | -       | none       | none
            p70                        | 1A 27Q          | -       | consents   | union-budget
            p71                        | 27K             | -       | none       | union-budget
            """;

    private record Row(String id, List<String> stages, String needs, String parliament, String purse) {
        @Override
        public String toString() {
            return id + ": " + String.join(" ", stages);
        }
    }

    static List<Row> rows() {
        return TABLE.lines()
                .map(line -> line.trim().split(" *\\| *"))
                .map(cells -> new Row(cells[0], List.of(cells[1].split(" ")), cells[2], cells[3], cells[4]))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Positions but(Level level, Collection<ActorId> states) {
        return Votes.where(Votes.all(ASSENT), level, states);
    }

    private static String signature(Procedure step) {
        Set<ActorId> voters = step.electorate().voters();
        List<ActorId> largest = Votes.largestFirst();
        List<ActorId> smallest = largest.stream()
                .sorted((one, other) -> largest.indexOf(other) - largest.indexOf(one))
                .toList();
        ActorId first = voters.contains(Votes.state("BE"))
                ? Votes.state("BE")
                : voters.iterator().next();
        Condition condition = step.condition();
        return List.of(
                        but(OBJECT, Set.of(first)),
                        but(ABSTAIN, Set.of(first)),
                        but(ABSENT, Set.of(first)),
                        but(OBJECT, largest.subList(0, 3)),
                        but(OBJECT, largest.subList(0, 4)),
                        but(OBJECT, smallest.subList(0, 12)),
                        but(OBJECT, smallest.subList(0, 13)),
                        Votes.all(OBJECT).with(first, ASSENT),
                        but(ABSTAIN_DECLARED, Votes.states("DE FR MT LU CY EE LV SI LT")))
                .stream()
                .map(positions -> condition.evaluate(positions) == HOLDS ? "+" : "-")
                .collect(Collectors.joining());
    }

    @Test
    @DisplayName("the table speaks of every act in force")
    void everyAct() {
        assertThat(rows())
                .extracting(Row::id)
                .isEqualTo(EuProcedures.all().stream()
                        .filter(EuProcedure::isTaken)
                        .filter(procedure -> procedure.validity().contains(DAY))
                        .map(procedure -> procedure.id().substring("eu:".length()))
                        .toList());
    }

    /** The group that acts, taken to be as large as it can be, or the participant concerned. */
    private static Set<ActorId> named(EuProcedure procedure) {
        return switch (procedure.id()) {
            case "eu:p22" -> Votes.states("AT");
            case "eu:p25", "eu:p26" -> TODAY.pesco();
            default -> procedure.hasFixedVoters() ? Set.of() : TODAY.members();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("a legal basis fixes voters, rule, other acts, Parliament and purse together")
    void legalBasis(Row row) {
        EuProcedure procedure = EuProcedures.named(row.id());
        List<Procedure> steps = TODAY.procedures(procedure, named(procedure));
        assertThat(steps).hasSameSizeAs(row.stages());
        for (int i = 0; i < steps.size(); i++) {
            String stage = row.stages().get(i);
            String rule = LETTERS.get(stage.substring(stage.length() - 1));
            assertThat(steps.get(i).electorate().size())
                    .describedAs("voters at stage %s", i + 1)
                    .isEqualTo(Integer.parseInt(stage.substring(0, stage.length() - 1)));
            if (!stage.equals("1A")) {
                assertThat(signature(steps.get(i))).describedAs(rule).isEqualTo(SIGNATURES.get(rule));
            }
        }
        assertThat(
                        procedure.needs().isEmpty()
                                ? "-"
                                : procedure.needs().stream()
                                        .map(need -> need.substring(3))
                                        .collect(Collectors.joining(",")))
                .isEqualTo(row.needs());
        assertThat(word(procedure.parliament())).isEqualTo(row.parliament());
        assertThat(word(procedure.purse())).isEqualTo(row.purse());
    }
}
