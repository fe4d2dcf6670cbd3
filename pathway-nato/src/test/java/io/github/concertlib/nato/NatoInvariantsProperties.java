package io.github.concertlib.nato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.enabler.Enabler;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.event.Blocks;
import io.github.concertlib.nato.event.Denounces;
import io.github.concertlib.nato.event.WithdrawsForces;
import io.github.concertlib.nato.proposal.Caucus;
import io.github.concertlib.nato.proposal.Proposal;
import io.github.concertlib.nato.proposal.Proposals;
import io.github.concertlib.nato.silence.SilenceProcedure;
import io.github.concertlib.nato.territory.Coverage;
import io.github.concertlib.nato.territory.TreatyArea;
import io.github.concertlib.nato.union.AssetLoan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The invariants of the Alliance, by their numbers. */
class NatoInvariantsProperties {

    private static final NatoPathway NATO = new NatoPathway();
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final Forum NAC = Forum.of("nato:nac");
    private static final ActorId US = ActorId.of("US");
    private static final ActorId FR = ActorId.of("FR");
    private static final ActorId EE = ActorId.of("EE");
    private static final ActorId RU = ActorId.of("RU");
    private static final Provision TODAY = NATO.provide(DAY);
    private static final Set<ActorId> ALLIES =
            TODAY.arrangement(NatoPathway.NATO).members(DAY);
    private static final Contingency ATTACK =
            Contingency.of(DAY, Event.ARMED_ATTACK).against(EE).by(RU);
    private static final Set<String> BY_CONSENSUS = ImmutableSet.of(
            "nato:d02",
            "nato:d04",
            "nato:d05",
            "nato:d06",
            "nato:d09",
            "nato:d12",
            "nato:d13-invite",
            "nato:d14",
            "nato:d16",
            "nato:d17",
            "nato:d18");

    private static Procedure procedure(Provision provision, String id) {
        return provision.procedures().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no procedure " + id));
    }

    private static Verdict verdict(String id, Positions positions) {
        return procedure(TODAY, id).condition().evaluate(positions);
    }

    @Provide
    Arbitrary<ActorId> allies() {
        return Arbitraries.of(ALLIES);
    }

    @Provide
    Arbitrary<ActorId> outsiders() {
        Set<ActorId> others = Sets.difference(States.standard().ids(), ALLIES);
        return Arbitraries.of(ImmutableSet.<ActorId>builder()
                .addAll(others)
                .add(ActorId.of("nato-secretary-general"))
                .build());
    }

    @Provide
    Arbitrary<String> councilDecisions() {
        return Arbitraries.of(BY_CONSENSUS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("1949-08-24").toEpochDay(),
                        LocalDate.parse("2030-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Positions> positions() {
        return Arbitraries.of(Level.ABSTAIN_DECLARED, Level.ABSTAIN, Level.SILENT, Level.ASSENT, Level.ABSENT)
                .list()
                .ofSize(ALLIES.size())
                .flatMap(levels ->
                        Arbitraries.of(ALLIES).set().ofMaxSize(2).map(objectors -> positions(levels, objectors)));
    }

    private static Positions positions(List<Level> levels, Set<ActorId> objectors) {
        Positions positions = Positions.unknown();
        int i = 0;
        for (ActorId ally : ALLIES) {
            positions = positions.with(ally, objectors.contains(ally) ? Level.OBJECT : levels.get(i));
            i++;
        }
        return positions;
    }

    private static Set<ActorId> objecting(Positions positions) {
        return ALLIES.stream()
                .filter(ally -> positions.of(ally, NAC) == Level.OBJECT)
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    @Label("N-INV-01, N-INV-02: a Council decision is agreed if and only if nobody objects")
    void agreedExactlyWhenNobodyObjects(
            @ForAll("councilDecisions") String id, @ForAll("positions") Positions positions) {
        assertThat(verdict(id, positions)).isEqualTo(objecting(positions).isEmpty() ? Verdict.HOLDS : Verdict.FAILS);
    }

    @Property(tries = 100)
    @Label("N-INV-02: on every day any party alone stops an operation, whatever its size")
    void onePartyIsEnough(@ForAll("days") LocalDate day, @ForAll Random random) {
        Provision provision = NATO.provide(day);
        List<ActorId> parties =
                new ArrayList<>(provision.arrangement(NatoPathway.NATO).members(day));
        ActorId one = parties.get(random.nextInt(parties.size()));

        assertThat(procedure(provision, "nato:d06")
                        .condition()
                        .evaluate(Positions.all(Level.ASSENT).with(one, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-03: a non-party or the Secretary General neither blocks nor makes a Council decision")
    void outsidersNeverCount(
            @ForAll("councilDecisions") String id,
            @ForAll("outsiders") ActorId outsider,
            @ForAll("positions") Positions positions,
            @ForAll Level level) {
        assertThat(verdict(id, positions.with(outsider, level))).isEqualTo(verdict(id, positions));
        assertThat(procedure(TODAY, id).condition().actors()).doesNotContain(outsider);
    }

    @Property(tries = 200)
    @Label(
            "N-INV-04: silence does not depend on the order of letters, and an objection at the deadline or later has no effect")
    void silenceIsJudgedAtTheDeadline(
            @ForAll List<@IntRange(min = 1, max = 200) Integer> minutes, @ForAll Random random) {
        Instant placed = Instant.parse("2003-02-06T12:00:00Z");
        Instant deadline = placed.plusSeconds(100 * 60);
        SilenceProcedure text = SilenceProcedure.propose("plan", ALLIES, placed, deadline);
        List<ActorId> allies = new ArrayList<>(ALLIES);
        List<Integer> letters = minutes.stream().limit(allies.size()).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            order.add(i);
        }
        SilenceProcedure inOrder = text;
        for (int i : order) {
            inOrder = inOrder.objecting(allies.get(i), placed.plusSeconds(60L * letters.get(i)));
        }
        Collections.shuffle(order, random);
        SilenceProcedure shuffled = text;
        for (int i : order) {
            shuffled = shuffled.objecting(allies.get(i), placed.plusSeconds(60L * letters.get(i)));
        }
        boolean inTime = letters.stream().anyMatch(minute -> minute < 100);

        assertThat(inOrder.result())
                .isEqualTo(shuffled.result())
                .isEqualTo(inTime ? SilenceProcedure.Result.RETURNED : SilenceProcedure.Result.AGREED);
        assertThat(verdict("nato:d06", inOrder.positions(NAC))).isEqualTo(inTime ? Verdict.FAILS : Verdict.HOLDS);
    }

    @Property(tries = 200)
    @Label("N-INV-05: one request brings about a consultation, and no other ally can prevent it")
    void oneAllyHasThemConsult(@ForAll("allies") ActorId asking, @ForAll("positions") Positions others) {
        assertThat(verdict("nato:d01", others.with(asking, Level.ASSENT))).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("nato:d01", Positions.all(Level.OBJECT).with(asking, Level.ASSENT)))
                .isEqualTo(Verdict.HOLDS);
    }

    @Property(tries = 200)
    @Label("N-INV-06: a consultation by itself obliges nobody and transfers no forces")
    void consultationObligesNobody(@ForAll("positions") Positions positions) {
        Procedure consultation = procedure(TODAY, "nato:d01");
        Consequences follows = consultation.consequences(positions);

        assertThat(follows.bound()).isEmpty();
        assertThat(follows.pays()).isEmpty();
        assertThat(consultation.condition().acts()).noneMatch(act -> act.forum().equals(NatoRules.FORCES));
    }

    @Property(tries = 200)
    @Label("N-INV-07: a finding under Article 5 fixes nobody's help; each ally chooses its own")
    void eachAllyChoosesItsHelp(@ForAll("allies") ActorId ally, @ForAll("positions") Positions positions) {
        Provision provision = TODAY;
        Procedure help = procedure(provision, "nato:d03");
        Forum forum = help.electorate().forum();

        assertThat(procedure(provision, "nato:d02").consequences(positions).bound())
                .isEmpty();
        assertThat(help.consequences(positions.with(ally, forum, Level.ABSTAIN)).bound())
                .doesNotContain(ally);
        assertThat(help.consequences(positions.with(ally, forum, Level.ASSENT)).bound())
                .contains(ally);
        assertThat(duty(provision).discretion()).isEqualTo(Discretion.AS_IT_DEEMS_NECESSARY);
    }

    private static Commitment duty(Provision provision) {
        return provision.commitments().stream()
                .filter(c -> c.id().equals("nato:art5"))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200)
    @Label("N-INV-08: a blocked Council takes away no duty and no help of an ally's own")
    void aBlockedCouncilLeavesTheDuties(@ForAll("allies") ActorId blocker, @ForAll("allies") ActorId helper) {
        Provision provision = TODAY;
        Positions positions = new Blocks(blocker).shape(Positions.all(Level.SILENT));

        assertThat(new Blocks(blocker).apply(provision).equals(provision)).isTrue();
        assertThat(duty(provision).owedBy(ATTACK)).hasSize(31).contains(US);
        assertThat(verdict("nato:d03", positions.with(helper, Forum.of("nato:art5"), Level.ASSENT)))
                .isEqualTo(Verdict.HOLDS);
    }

    @Property(tries = 200)
    @Label("N-INV-09: with the Council blocked nothing that needs it is agreed")
    void nothingIsAgreedInABlockedCouncil(@ForAll("councilDecisions") String id, @ForAll("allies") ActorId blocker) {
        Positions blocked = Positions.all(Level.ASSENT).with(blocker, NAC, Level.OBJECT);

        assertThat(verdict(id, blocked)).isEqualTo(Verdict.FAILS);
        assertThat(verdict("nato:d07", blocked)).isEqualTo(Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-10: SACEUR acts on delegated powers with the Council blocked, but only with what nations offer")
    void saceurKeepsDelegatedPowers(@ForAll("allies") ActorId blocker, @ForAll("allies") ActorId offering) {
        Forum post = Forum.of("nato:post:saceur");
        Positions blocked =
                Positions.all(Level.ABSTAIN).with(blocker, NAC, Level.OBJECT).with(US, post, Level.ASSENT);
        Positions offered = blocked.with(offering, NatoRules.FORCES, Level.ASSENT);

        assertThat(verdict("nato:d08", blocked)).isEqualTo(Verdict.HOLDS);
        for (String id : List.of("nato:d10", "nato:d11")) {
            assertThat(verdict(id, blocked)).isEqualTo(Verdict.FAILS);
            assertThat(verdict(id, offered)).isEqualTo(Verdict.HOLDS);
            assertThat(procedure(TODAY, id).consequences(offered).bound()).containsExactly(offering);
            assertThat(verdict(id, offered.with(US, post, Level.OBJECT))).isEqualTo(Verdict.FAILS);
        }
    }

    @Property(tries = 200)
    @Label("N-INV-11: SACEUR prepares the force and never deploys it without the Council")
    void saceurNeverDeploys(@ForAll("allies") ActorId blocker) {
        Positions prepared = Positions.all(Level.ASSENT).with(blocker, NAC, Level.OBJECT);

        assertThat(verdict("nato:d08", prepared)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("nato:d09", prepared)).isEqualTo(Verdict.FAILS);
        assertThat(procedure(TODAY, "nato:d09").condition().actors()).isEqualTo(ALLIES);
    }

    @Property(tries = 200)
    @Label("N-INV-12: an accession takes the invitation by all and the ratification of each")
    void accessionTakesEverybodyTwice(@ForAll("allies") ActorId missing) {
        Route accession = NATO.routes(Contingency.of(DAY, Event.CRISIS), TODAY).stream()
                .filter(route -> route.function().equals(Function.of("ACCEDE")))
                .findFirst()
                .orElseThrow();
        Positions willing = Positions.all(Level.ASSENT);

        assertThat(accession.steps()).extracting(Procedure::id).containsExactly("nato:d13-invite", "nato:d13-ratify");
        assertThat(accession.condition().evaluate(willing)).isEqualTo(Verdict.HOLDS);
        assertThat(accession.condition().evaluate(willing.with(missing, NAC, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
        assertThat(accession.condition().evaluate(willing.with(missing, Forum.of("nato:ratification"), Level.SILENT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-13: a notice ends membership exactly a year later; until then the leaver is bound and can block")
    void aNoticeTakesAYear(@ForAll("allies") ActorId leaver, @ForAll @LongRange(min = 0, max = 2000) long offset) {
        LocalDate notice = LocalDate.parse("2026-01-01").plusDays(offset);
        Denounces event = Denounces.on(leaver, notice);
        LocalDate last = notice.plusYears(1).minusDays(1);
        Provision before = event.apply(NATO.provide(last));
        Provision after = event.apply(NATO.provide(notice.plusYears(1)));
        Positions blocking = Positions.all(Level.ASSENT).with(leaver, Level.OBJECT);

        assertThat(before.equals(NATO.provide(last))).isTrue();
        assertThat(duty(before).obligors()).contains(leaver);
        assertThat(procedure(before, "nato:d06").condition().evaluate(blocking)).isEqualTo(Verdict.FAILS);
        assertThat(duty(after).obligors()).hasSize(31).doesNotContain(leaver);
        assertThat(procedure(after, "nato:d06").condition().evaluate(blocking)).isEqualTo(Verdict.HOLDS);
    }

    @Property(tries = 20)
    @Label("what is provided for one day is one value")
    void providingTwiceIsTheSame(@ForAll("days") LocalDate day) {
        assertThat(NATO.provide(day).equals(new NatoPathway().provide(day))).isTrue();
    }

    @Example
    @Label("Article 13: no notice before the treaty was twenty years old")
    void noNoticeBefore1969() {
        assertThatThrownBy(() -> Denounces.on(FR, LocalDate.parse("1966-03-07")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("notice by FR on 1966-03-07: Article 13 allows it once the treaty is twenty years old,"
                        + " from 1969-08-24 on");
    }

    @Property(tries = 200)
    @Label("N-INV-14: nothing the others do removes an ally against its will")
    void nobodyIsExpelled(@ForAll("allies") ActorId ally, @ForAll Random random) {
        Provision provision = TODAY;
        for (Proposal proposal : some(random)) {
            provision = proposal.from(DAY).applyTo(provision);
        }
        provision = new WithdrawsForces(ally, DAY).apply(provision);

        assertThat(provision.arrangement(NatoPathway.NATO).members(DAY)).isEqualTo(ALLIES);
        assertThat(procedure(provision, "nato:d20")
                        .condition()
                        .evaluate(Positions.all(Level.ASSENT).with(ally, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
        assertThat(procedure(provision, "nato:d20").condition().evaluate(Positions.all(Level.ASSENT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-14: the Vienna Convention argument is a reading, in which the attacker has no voice")
    void suspensionIsAReading(@ForAll("allies") ActorId attacker) {
        Interpretations vienna = Interpretations.defaults().with("nato.material-breach", "vienna-60");
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).by(attacker);
        List<Route> routes = NATO.routes(attack, NATO.provide(DAY, vienna)).stream()
                .filter(route -> route.function().equals(Function.of("EXPEL")))
                .toList();

        assertThat(routes).hasSize(1);
        assertThat(routes.get(0).condition().actors()).hasSize(31).doesNotContain(attacker);
        assertThat(routes.get(0)
                        .condition()
                        .evaluate(Positions.all(Level.ASSENT).with(attacker, Level.OBJECT)))
                .isEqualTo(Verdict.HOLDS);
    }

    @Property(tries = 200)
    @Label(
            "N-INV-15: an American notice is lawful at home by the Senate or by an Act; without either it works and warns")
    void theLawAtHomeWarnsAndDoesNotForbid(@ForAll Set<Denounces.Consent> consents) {
        Denounces event = new Denounces(US, LocalDate.parse("2027-01-15"), consents);

        assertThat(event.isLawfulAtHome()).isEqualTo(!consents.isEmpty());
        assertThat(event.notes().stream().anyMatch(note -> note.startsWith("unlawful at home")))
                .isEqualTo(consents.isEmpty());
        assertThat(event.apply(NATO.provide(LocalDate.parse("2028-01-15")))
                        .arrangement(NatoPathway.NATO)
                        .members(LocalDate.parse("2028-01-15")))
                .hasSize(31);
    }

    @Property(tries = 200)
    @Label(
            "N-INV-16: after an exit one party fewer, its posts vacant, no depositary if it was the US, none of its enablers")
    void anExitEmptiesPostsAndPools(@ForAll("allies") ActorId leaver) {
        LocalDate out = LocalDate.parse("2027-07-01");
        Provision after = Denounces.on(leaver, DAY).apply(NATO.provide(out));
        CommandStructure before =
                NatoPathway.commandStructure(NATO.provide(out)).orElseThrow();
        CommandStructure structure = NatoPathway.commandStructure(after).orElseThrow();

        assertThat(after.arrangement(NatoPathway.NATO).members(out)).hasSize(31);
        assertThat(structure.heldBy(leaver)).isEmpty();
        assertThat(before.heldBy(leaver))
                .allSatisfy(post ->
                        assertThat(structure.post(post.id()).holding().nation()).isEmpty());
        assertThat(NatoPathway.depositary(after)).isEqualTo(leaver.equals(US) ? Optional.empty() : Optional.of(US));
        assertThat(procedure(after, "nato:enablers").condition().actors()).doesNotContain(leaver);
        assertThat(after.procedures()).noneMatch(p -> p.electorate().voters().contains(leaver));
    }

    @Property(tries = 200)
    @Label("N-INV-17: coverage belongs to the place, whoever is attacked there")
    void coverageBelongsToThePlace(@ForAll("allies") ActorId victim) {
        TreatyArea area = TreatyArea.standard();
        Commitment duty = duty(TODAY);
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(victim);

        assertThat(area.coverage("greenland", DAY)).isEqualTo(Coverage.COVERED);
        assertThat(area.coverage("hawaii", DAY)).isEqualTo(Coverage.NOT_COVERED);
        assertThat(duty.owedBy(attack.at("greenland"))).hasSize(31);
        assertThat(duty.owedBy(attack.at("hawaii"))).isEmpty();
        assertThat(duty.owedBy(attack.at("ceuta"))).isEmpty();
        assertThat(duty(NATO.provide(DAY, Interpretations.defaults().with("nato.disputed-places", "covered")))
                        .owedBy(attack.at("ceuta")))
                .hasSize(31);
    }

    @Property(tries = 100)
    @Label("N-INV-18: the nuclear group never asks France; the Council always does")
    void theNuclearGroupDoesWithoutFrance(@ForAll("days") LocalDate day) {
        Provision provision = NATO.provide(day);

        assertThat(provision.procedures())
                .filteredOn(p -> p.id().equals("nato:npg"))
                .hasSize(day.isBefore(LocalDate.parse("1966-12-14")) ? 0 : 1)
                .allSatisfy(p -> assertThat(p.electorate().voters()).doesNotContain(FR));
        assertThat(procedure(provision, "nato:d06").electorate().voters()).contains(FR);
    }

    @Property(tries = 200)
    @Label("N-INV-23: releasing an asset to the Union takes every ally, and the loan can be recalled")
    void assetsAreLentByAllAndRecalled(@ForAll("allies") ActorId objector) {
        AssetLoan asked = AssetLoan.requested("planning at SHAPE");
        boolean refused =
                verdict("nato:d17", Positions.all(Level.ASSENT).with(objector, Level.OBJECT)) == Verdict.HOLDS;

        assertThat(asked.decided(false, refused).state()).isEqualTo(AssetLoan.State.REFUSED);
        assertThat(asked.decided(true, true).state()).isEqualTo(AssetLoan.State.REFUSED);
        assertThat(asked.decided(false, true).recalled().state()).isEqualTo(AssetLoan.State.RECALLED);
    }

    @Property(tries = 200)
    @Label("N-INV-24: an ally cannot stop its own targets; any other can (unverified)")
    void targetsNeedAllButTheAllyConcerned(@ForAll("allies") ActorId concerned, @ForAll("allies") ActorId other) {
        String id = "nato:d15:" + concerned.code().toLowerCase(Locale.ROOT);
        Positions objecting = Positions.all(Level.ASSENT).with(other, Level.OBJECT);

        assertThat(verdict(id, objecting)).isEqualTo(other.equals(concerned) ? Verdict.HOLDS : Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-25: a Eurogroup meets and never changes the state of a Council decision")
    void theEurogroupIsACaucus(
            @ForAll("councilDecisions") String id,
            @ForAll("positions") Positions positions,
            @ForAll Set<@IntRange(min = 0, max = 29) Integer> coming) {
        Provision with = Proposals.standard().named("p1-e").from(DAY).applyTo(TODAY);
        Procedure eurogroup = procedure(with, "nato:eurogroup");
        List<ActorId> europeans =
                ImmutableSortedSet.copyOf(eurogroup.electorate().voters()).asList();
        Positions caucus = Positions.all(Level.ABSENT);
        for (int one : coming) {
            caucus = caucus.with(europeans.get(one), Level.ASSENT);
        }
        Positions held = positions;
        for (ActorId ally : europeans) {
            held = held.with(ally, eurogroup.electorate().forum(), caucus.of(ally, NAC));
        }

        assertThat(eurogroup.condition().evaluate(caucus))
                .isEqualTo(coming.size() >= 2 ? Verdict.HOLDS : Verdict.FAILS);
        assertThat(europeans).hasSize(30).doesNotContain(US, ActorId.of("CA"));
        assertThat(procedure(with, id).condition().evaluate(held)).isEqualTo(verdict(id, positions));
    }

    @Property(tries = 200)
    @Label("N-INV-25: a caucus changes what its members say in the Council and nothing else")
    void aCaucusPersuades(@ForAll("allies") ActorId objector) {
        Caucus eurogroup = new Caucus(Sets.difference(ALLIES, CommandStructure.NOT_EUROPEAN));
        Positions positions = Positions.all(Level.SILENT).with(objector, Level.OBJECT);

        assertThat(verdict("nato:d06", eurogroup.shape(positions, Set.of(), NAC, Level.SILENT)))
                .isEqualTo(Verdict.FAILS);
        if (eurogroup.members().contains(objector)) {
            assertThat(verdict("nato:d06", eurogroup.shape(positions, Set.of(objector), NAC, Level.SILENT)))
                    .isEqualTo(Verdict.HOLDS);
        } else {
            assertThatThrownBy(() -> eurogroup.shape(positions, Set.of(objector), NAC, Level.SILENT))
                    .hasMessageStartingWith("[" + objector + "] do not belong to the caucus of [AL, BE,");
        }
    }

    @Property(tries = 200)
    @Label("N-INV-26: a unit is transferred by its own nation besides the Council, and taken back at will")
    void unitsAreTransferredByTheirNation(@ForAll("allies") ActorId nation, @ForAll("allies") ActorId blocker) {
        Positions councilAgrees = Positions.all(Level.SILENT);
        Positions transferred = councilAgrees.with(nation, NatoRules.FORCES, Level.ASSENT);

        assertThat(verdict("nato:d07", councilAgrees)).isEqualTo(Verdict.FAILS);
        assertThat(verdict("nato:d07", transferred)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("nato:d07", transferred.with(blocker, NAC, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
        assertThat(verdict("nato:d07", transferred.with(nation, NatoRules.FORCES, Level.OBJECT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Property(tries = 200)
    @Label("N-INV-27: removing the US from the contributors never adds capability")
    void theUnitedStatesNeverSubtract(
            @ForAll("days") LocalDate day, @ForAll Set<@IntRange(min = 0, max = 31) Integer> chosen) {
        List<ActorId> allies = ImmutableSortedSet.copyOf(ALLIES).asList();
        Set<ActorId> contributors = chosen.stream().map(allies::get).collect(Collectors.toSet());

        for (Enabler enabler : Enablers.standard().all()) {
            assertThat(enabler.available(day, Sets.difference(contributors, Set.of(US))))
                    .isLessThanOrEqualTo(enabler.available(day, contributors));
        }
    }

    @Property(tries = 200)
    @Label("N-INV-27: without American forces the need for enablers is met by no more coalitions")
    void withdrawnForcesHelpNobody(
            @ForAll("positions") Positions positions, @ForAll @LongRange(min = 1, max = 110) long need) {
        Provision base = Support.needing(Map.of("tankers", need)).apply(TODAY);
        Verdict with = procedure(base, "nato:enablers").condition().evaluate(positions);
        Verdict without = procedure(new WithdrawsForces(US, DAY).apply(base), "nato:enablers")
                .condition()
                .evaluate(positions);

        assertThat(without == Verdict.HOLDS && with != Verdict.HOLDS).isFalse();
    }

    @Example
    @Label("N-INV-27: sixty tankers are there with the American ones and not without them")
    void sixtyTankersNeedTheUnitedStates() {
        Provision base = Support.needing(Map.of("tankers", 60L)).apply(TODAY);
        Positions willing = Positions.all(Level.ASSENT);

        assertThat(procedure(base, "nato:enablers").condition().evaluate(willing))
                .isEqualTo(Verdict.HOLDS);
        assertThat(procedure(new WithdrawsForces(US, DAY).apply(base), "nato:enablers")
                        .condition()
                        .evaluate(willing))
                .isEqualTo(Verdict.FAILS);
    }

    private static List<Proposal> some(Random random) {
        List<Proposal> all = new ArrayList<>(Proposals.standard().all());
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(all.size() + 1));
    }

    @Property(tries = 200)
    @Label("N-INV-28: proposals are off by default, and no set of them in any order changes the rule of the Council")
    void noProposalChangesTheCouncil(@ForAll Random random) {
        Provision base = TODAY;
        Provision reformed = base;
        for (Proposal proposal : some(random)) {
            reformed = proposal.from(DAY).applyTo(reformed);
        }
        assertThat(base.procedures()).noneMatch(p -> p.id().contains("eurogroup"));
        for (String id : BY_CONSENSUS) {
            assertThat(procedure(reformed, id).condition())
                    .isEqualTo(procedure(base, id).condition());
        }
        assertThat(reformed.commitments()).isEqualTo(base.commitments());
    }

    @Property(tries = 20)
    @Label("N-INV-28: before its day a proposal changes nothing")
    void aProposalHoldsFromItsDay(@ForAll Random random) {
        Provision base = TODAY;
        for (Proposal proposal : some(random)) {
            assertThat(proposal.from(DAY.plusDays(1)).applyTo(base).equals(base))
                    .isTrue();
        }
    }

    @Example
    @Label("N-INV-19, N-INV-16: after an American exit the lines of all plans are broken until posts are filled")
    void linesBreakWhenTheUnitedStatesLeave() {
        LocalDate out = LocalDate.parse("2027-07-01");
        Provision after = Denounces.on(US, DAY).apply(NATO.provide(out));

        assertThat(after.procedures().stream().filter(p -> p.function().equals(Function.COMMAND)))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.condition().evaluate(Positions.all(Level.ASSENT)))
                        .isEqualTo(Verdict.FAILS));
    }
}
