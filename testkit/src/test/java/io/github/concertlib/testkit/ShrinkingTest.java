package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What fails is shrunk to few actors with short names. */
class ShrinkingTest {

    /** Each of these says something that is not so; the message of the failure is the smallest world in which it is not. */
    static class NotSo {

        private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

        @Provide
        Arbitrary<Electorate> electorates() {
            return Institutions.electorates();
        }

        @Provide
        Arbitrary<Pathway> pathways() {
            return Institutions.pathways();
        }

        @Provide
        Arbitrary<Architecture> orders() {
            return Orders.architectures(DAY);
        }

        @Provide
        Arbitrary<Positions> positions() {
            return Stances.known();
        }

        private static void claim(boolean holds, Object otherwise) {
            if (!holds) {
                throw new AssertionError(otherwise);
            }
        }

        @Property
        void noBodyHasThreeVoters(@ForAll("electorates") Electorate voters) {
            claim(voters.size() < 3, voters.voters());
        }

        @Property
        void noTwoStatesEverBelongToOneArrangement(@ForAll("pathways") Pathway pathway) {
            Provision provision = pathway.provide(DAY);
            claim(
                    provision.arrangements().stream()
                            .allMatch(one -> one.members(DAY).size() < 2),
                    pathway);
        }

        @Property
        void noOrderHasTwoTiersWithMembers(@ForAll("orders") Architecture order) {
            claim(
                    order.tiers().stream()
                                    .filter(tier ->
                                            tier.arrangements().findAny().isPresent())
                                    .count()
                            < 2,
                    order.tiers().stream()
                            .map(tier -> tier.arrangements()
                                    .map(Arrangement::memberships)
                                    .map(members -> members.stream()
                                            .map(member -> member.actor())
                                            .toList())
                                    .toList())
                            .toList());
        }

        @Property
        void nobodyEverAssents(@ForAll("positions") Positions positions) {
            long assents = Stances.actors().stream()
                    .filter(actor -> positions.of(actor, Stances.FORUM) == Level.ASSENT)
                    .count();
            claim(assents == 0, assents);
        }
    }

    private static String smallest(String property, Class<?> parameter) {
        return EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.database", "")
                .selectors(selectMethod(NotSo.class, property, parameter))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void voters() {
        assertThat(smallest("noBodyHasThreeVoters", Electorate.class)).isEqualTo("[A, B, C]");
    }

    @Test
    void pathways() {
        assertThat(smallest("noTwoStatesEverBelongToOneArrangement", Pathway.class))
                .isEqualTo("g1 {A B}");
    }

    @Test
    void orders() {
        assertThat(smallest("noOrderHasTwoTiersWithMembers", Architecture.class))
                .isEqualTo("[[[A]], [[A]]]");
    }

    @Test
    void positions() {
        assertThat(smallest("nobodyEverAssents", Positions.class)).isEqualTo("1");
    }
}
