package io.github.concertlib.nato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Capacity;
import io.github.concertlib.core.architecture.Change;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.Holding;
import io.github.concertlib.nato.proposal.Proposal;
import io.github.concertlib.nato.proposal.Proposals;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final NatoPathway NATO = new NatoPathway();
    private static final LocalDate DAY = LocalDate.parse("2028-07-01");

    private static Reform read(String words) {
        return NATO.reform(Documents.yaml("mine.yaml", words));
    }

    private static CommandStructure structureWith(String words) {
        return NatoPathway.commandStructure(read(words).applyTo(NATO.provide(DAY)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{proposal: p1-z, from: 2027-01-01}|field 'proposal': unknown proposal 'p1-z'; did you mean 'p1-a', 'p1-b', 'p1-c', 'p1-d', 'p1-e', 'p1-f', 'p1-g', 'p1-h' or 'p1-i'?",
                "{proposal: p1-f, from: 2027-01-01, posts: [com-aircon]}|field 'posts[0]': unknown post 'com-aircon'; did you mean 'com-aircom'?",
                "{proposal: p1-a, from: 2027-01-01, posts: [com-aircom]}|field 'posts': only proposal 'p1-f' goes by posts",
                "{handover: saceur, from: 2027-01-01}|field 'handover': no successor is decided for post 'saceur' on 2027-01-01",
                "{denounces: FR, notice: 1966-03-07}|field 'notice': notice by FR on 1966-03-07: Article 13 allows it once the treaty is twenty years old, from 1969-08-24 on",
                "{denounces: AT, notice: 2027-01-01}|field 'denounces': AT is no party to the North Atlantic Treaty on 2027-01-01",
                "{needs: {tanker: 3}, from: 2027-01-01}|field 'needs.tanker': unknown enabler 'tanker'; did you mean 'tankers'?",
                "{needs: {tankers: 0}, from: 2027-01-01}|field 'needs.tankers': a need of 0; needs are whole numbers from 1",
                "{from: 2027-01-01}|a change of NATO has exactly one of the fields [proposal, handover, denounces, withdraws-forces, needs]"
            })
    void namesFileFieldAndValue(String words, String message) {
        assertThatThrownBy(() -> read(words))
                .isInstanceOf(BadInputException.class)
                .hasMessage("mine.yaml:1: " + message);
    }

    @Test
    void everyProposalHasASourceSupportersAndWhatIsOpen() {
        assertThat(Proposals.standard().ids())
                .containsExactly("p1-a", "p1-b", "p1-c", "p1-d", "p1-e", "p1-f", "p1-g", "p1-h", "p1-i");
        assertThat(Proposals.standard().all()).allSatisfy(proposal -> {
            assertThat(proposal.supporters()).isNotEmpty();
            assertThat(proposal.open()).isNotEmpty();
            assertThat(proposal.from(DAY).standing().toString()).isEqualTo("proposal");
        });
    }

    @Test
    void theMikkeliCommandTakesThePlaceOfTheGeneralLandCommandInTheNorth() {
        assertThat(structureWith("{proposal: p1-a, from: 2027-01-01}").chain("north-west"))
                .extracting(post -> post.id())
                .containsExactly("saceur", "com-jfc-norfolk", "com-aircom", "com-mclcc-north", "com-marcom");
    }

    @Test
    void theEasternFlankMovesToPoland() {
        CommandStructure structure = structureWith("{proposal: p1-b, from: 2027-01-01}");

        assertThat(structure.planFor(ActorId.of("EE")).orElseThrow().command()).isEqualTo("landcom-east");
        assertThat(structure.command("landcom-east").host()).isEqualTo(ActorId.of("PL"));
        assertThat(structure.chain("central")).extracting(post -> post.id()).doesNotContain("com-jfc-brunssum");
    }

    @Test
    void theEuropeanHeadquartersLeadsWithoutAmericanOfficers() {
        CommandStructure structure = structureWith("{proposal: p1-c, from: 2027-01-01}");

        assertThat(structure.chain("european-led"))
                .extracting(post -> post.id())
                .containsExactly("com-european-hq");
        assertThat(structure.chainExistsWithout("european-led", Set.of(ActorId.of("US"))))
                .isTrue();
    }

    @Test
    void everyAmericanPostButSaceurGoesToEuropeans() {
        CommandStructure structure = structureWith("{proposal: p1-f, from: 2027-01-01}");

        assertThat(structure.heldBy(ActorId.of("US")))
                .extracting(post -> post.id())
                .containsExactly("saceur");
        assertThat(structure.post("com-jfc-norfolk").holding().nation()).contains(ActorId.of("GB"));
        assertThat(structure.post("com-aircom").holding()).isEqualTo(Holding.european());
        assertThat(structure.post("com-marcom").handedOver().holding().nation()).contains(ActorId.of("GB"));
    }

    @Test
    void postsGoOneByOneWhereTheStudySaysSo() {
        assertThat(structureWith("{proposal: p1-f, from: 2027-01-01, posts: [com-aircom]}")
                        .heldBy(ActorId.of("US")))
                .extracting(post -> post.id())
                .containsExactly("saceur", "com-jfc-norfolk", "com-jfc-naples", "com-landcom", "com-nsatu");
    }

    @Test
    void norfolkMovesOffAmericanSoil() {
        assertThat(structureWith("{proposal: p1-g, from: 2027-01-01}").hostedBy(ActorId.of("US")))
                .extracting(command -> command.id())
                .containsExactly("act");
    }

    @Test
    void regionalGroupsAreCaucuses() {
        Provision with = read("{proposal: p1-h, from: 2027-01-01}").applyTo(NATO.provide(DAY));

        assertThat(with.procedures())
                .filteredOn(p -> p.function().name().equals("CAUCUS"))
                .extracting(p -> p.electorate().voters().size())
                .containsExactly(2, 5);
    }

    @Test
    void aProposalBeforeThereIsAStructureChangesNothing() {
        Provision early = NATO.provide(LocalDate.parse("2003-02-10"));
        for (Proposal proposal : Proposals.standard().all()) {
            if (proposal.id().matches("p1-[abcdfg]")) {
                assertThat(proposal.from(LocalDate.parse("2000-01-01"))
                                .applyTo(early)
                                .equals(early))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "p1-a, NO, COMMAND",
        "p1-a, EE, ''",
        "p1-b, EE, COMMAND",
        "p1-b, NO, ''",
        "p1-c, EE, COMMAND",
        "p1-d, EE, ''",
        "p1-e, EE, CAUCUS",
        "p1-f, EE, COMMAND",
        "p1-g, NO, ''",
        "p1-h, EE, CAUCUS",
        "p1-i, EE, SHARE"
    })
    @DisplayName("N-INV-28: each proposal changes what it is about for those it is about, and never who authorises")
    void whatEachProposalChanges(String id, String victim, String functions) {
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(ActorId.of(victim));
        Provision base = NATO.provide(DAY);
        Architecture before = Architecture.on(DAY).tier("NATO", NATO, base);
        Architecture after = Architecture.on(DAY)
                .tier("NATO", NATO, Proposals.standard().named(id).from(DAY).applyTo(base));

        assertThat(Stream.of("CONSULT", "AUTHORISE", "COMMAND", "GENERATE", "ENABLE", "FUND", "CAUCUS", "SHARE")
                        .map(Function::of)
                        .filter(function -> new Change(
                                        Capacity.of(before, attack, function), Capacity.of(after, attack, function))
                                .isDifferent())
                        .map(Function::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(functions);
    }
}
