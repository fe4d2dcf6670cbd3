package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Consequences;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.minilateral.force.Force;
import io.github.concertlib.minilateral.force.ForceBook;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.force.Unit;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.GroupKind;
import io.github.concertlib.minilateral.group.GroupRule;
import io.github.concertlib.minilateral.group.Groups;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The invariants of groups, M-INV-01 to M-INV-19. */
class GroupInvariantsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final MinilateralPathway PATHWAY = new MinilateralPathway();
    private static final Groups GROUPS = PATHWAY.groups();
    private static final Provision PROVISION = PATHWAY.provide(DAY);
    private static final List<String> EUROPE = List.of(
            "AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HU", "IS", "IT", "LT", "LU", "LV",
            "NL", "NO", "PL", "PT", "RO", "SE", "SK", "TR", "UA", "US");

    /** Levels for all states; some say nothing special. */
    @Provide
    Arbitrary<Positions> positions() {
        return Arbitraries.maps(Arbitraries.of(EUROPE), Arbitraries.of(Level.ordered()))
                .map(levels -> {
                    Positions positions = Positions.all(Level.OBJECT);
                    for (Map.Entry<String, Level> level : levels.entrySet()) {
                        positions = positions.with(ActorId.of(level.getKey()), level.getValue());
                    }
                    return positions;
                });
    }

    @Provide
    Arbitrary<Procedure> decisions() {
        return Arbitraries.of(GROUPS.on(DAY).stream()
                .flatMap(group -> group.procedures(DAY).stream())
                .toList());
    }

    @Provide
    Arbitrary<Set<ActorId>> coalitions() {
        return Arbitraries.of(EUROPE).set().map(codes -> {
            Set<ActorId> coalition = new TreeSet<>();
            codes.forEach(code -> coalition.add(ActorId.of(code)));
            return coalition;
        });
    }

    private static Procedure procedure(String id) {
        return PROVISION.procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<ActorId> members(String group) {
        return GROUPS.named(group).arrangement().members(DAY);
    }

    @Property
    @Label("M-INV-01: a decision binds members alone; under opt-in those alone who opted in")
    void bindsMembersAlone(@ForAll("decisions") Procedure decision, @ForAll("positions") Positions positions) {
        Consequences follows = decision.consequences(positions);
        assertThat(decision.electorate().voters())
                .isSubsetOf(
                        GROUPS.named(decision.arrangement().id()).arrangement().members(DAY));
        assertThat(follows.bound()).isSubsetOf(decision.electorate().voters());
        if (GROUPS.named(decision.arrangement().id()).rule() == GroupRule.OPT_IN_WITH_LEAD
                && !decision.function().equals(Function.CONSULT)) {
            assertThat(follows.bound())
                    .allMatch(state -> positions.of(state, decision.electorate().forum()) == Level.ASSENT);
        }
    }

    @Property
    @Label("M-INV-02: a non-member never blocks")
    void outsidersNeverBlock(@ForAll("decisions") Procedure decision, @ForAll("positions") Positions positions) {
        Positions raised = positions;
        for (String code : EUROPE) {
            if (!decision.electorate().voters().contains(ActorId.of(code))) {
                raised = raised.with(ActorId.of(code), Level.ASSENT);
            }
        }
        assertThat(decision.condition().evaluate(raised))
                .isEqualTo(decision.condition().evaluate(positions));
    }

    @Property
    @Label("M-INV-03: a JEF activity takes GB and one more member, and nothing else")
    void jefTakesLeadAndOneMore(@ForAll("coalitions") Set<ActorId> coalition) {
        boolean expected = coalition.contains(ActorId.of("GB"))
                && Sets.intersection(coalition, actors("DK EE FI IS LT LV NL NO SE"))
                                .size()
                        >= 1;
        assertThat(new Blockers(procedure("jef:authorise").condition()).wins(coalition))
                .isEqualTo(expected);
    }

    @Property
    @Label("M-INV-04: a JEF member that stays out neither blocks nor contributes nor is bound")
    void jefMembersMayStayOut(@ForAll("positions") Positions positions) {
        Procedure jef = procedure("jef:authorise");
        Positions ready = positions.with(ActorId.of("GB"), Level.ASSENT).with(ActorId.of("EE"), Level.ASSENT);
        for (ActorId other : actors("DK FI IS LT LV NL NO SE")) {
            Positions out = ready.with(other, Level.OBJECT);
            assertThat(jef.condition().evaluate(out)).isEqualTo(Verdict.HOLDS);
            assertThat(jef.consequences(out).bound()).doesNotContain(other);
            assertThat(jef.consequences(out).pays()).doesNotContain(other);
        }
        assertThatThrownBy(() -> pool("jef")
                        .activate(ArrangementId.of("jef"), actors("EE GB"))
                        .assign(new Unit(ActorId.of("DK"), "battalion", 700), ArrangementId.of("jef")))
                .hasMessageContaining("DK does not take part");
    }

    @Example
    @Label("M-INV-05: without GB the JEF cannot launch, unless another lead is named")
    void jefNeedsItsLead() {
        Provision without =
                Edit.leave(ArrangementId.of("jef"), ActorId.of("GB")).apply(PROVISION.only("jef"));
        assertThat(authorise(without).isWinning(actors("DK EE FI IS LT LV NL NO SE")))
                .isFalse();
        Provision led = PATHWAY.reforms().lead("jef", actors("NO"), DAY).applyTo(PROVISION.only("jef"));
        Provision ledWithout =
                Edit.leave(ArrangementId.of("jef"), ActorId.of("GB")).apply(led);
        assertThat(authorise(ledWithout).isWinning(actors("DK NO"))).isTrue();
        assertThat(authorise(ledWithout).isWinning(actors("DK EE"))).isFalse();
        assertThat(authorise(led).vetoPlayers()).isEqualTo(actors("NO"));
    }

    private static Game authorise(Provision provision) {
        Condition any = Condition.any(provision.procedures().stream()
                .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                .map(Procedure::condition)
                .toList());
        Set<ActorId> players = new TreeSet<>(any.actors());
        EUROPE.forEach(code -> players.add(ActorId.of(code)));
        return Game.of(any, players);
    }

    @Property
    @Label("M-INV-06: Eurocorps is committed iff all six agree; associates change nothing")
    void eurocorpsTakesAllSix(@ForAll("coalitions") Set<ActorId> coalition) {
        assertThat(new Blockers(procedure("eurocorps:authorise").condition()).wins(coalition))
                .isEqualTo(coalition.containsAll(actors("BE DE ES FR LU PL")));
        assertThat(procedure("eurocorps:authorise").electorate().voters()).isEqualTo(actors("BE DE ES FR LU PL"));
        assertThat(GROUPS.named("eurocorps").arrangement().having(Role.ASSOCIATE, DAY))
                .isEqualTo(actors("AT GR IT RO TR"));
        assertThat(GROUPS.named("eurocorps_associated").procedures(DAY)).isEmpty();
    }

    @Property(tries = 50)
    @Label("M-INV-07: another framework nation never makes Eurocorps' approval easier")
    void moreFrameworkNationsNeverEaseApproval(@ForAll("coalitions") Set<ActorId> joining) {
        Set<ActorId> fresh = Sets.difference(joining, members("eurocorps"));
        if (!fresh.isEmpty()) {
            Provision wider = PATHWAY.reforms()
                    .admit("eurocorps", new TreeSet<>(fresh), DAY)
                    .applyTo(PROVISION.only("eurocorps"));
            Game after = authorise(wider);
            assertThat(after.implies(authorise(PROVISION.only("eurocorps")))).isTrue();
            assertThat(after.vetoPlayers()).containsAll(fresh);
        }
    }

    @Example
    @Label("M-INV-08: a red card works at once, without a reason, on that nation's assets alone")
    void redCards() {
        ArrangementId eatc = ArrangementId.of("eatc");
        Unit german = new Unit(ActorId.of("DE"), "tankers", 100);
        Unit french = new Unit(ActorId.of("FR"), "transports", 200);
        ForceBook pool = ForceBook.of(Map.of(eatc, new Force(Optional.empty(), true, "pooled aircraft")))
                .assign(german, eatc)
                .assign(french, eatc);
        ForceBook after = pool.recall(ActorId.of("DE"), eatc);
        assertThat(after.units(eatc)).containsExactly(french);
        assertThat(pool.units(eatc)).containsExactly(german, french);
    }

    @Property
    @Label("M-INV-09: the EATC committee fails if any of its seven objects")
    void eatcCommittee(@ForAll("positions") Positions positions) {
        Procedure command = procedure("eatc:command");
        assertThat(command.electorate().voters()).isEqualTo(actors("BE DE ES FR IT LU NL"));
        boolean objection = command.electorate().voters().stream()
                .anyMatch(state -> positions.of(state, command.electorate().forum()) == Level.OBJECT);
        assertThat(command.condition().evaluate(positions)).isEqualTo(Verdict.of(!objection));
    }

    @Example
    @Label("M-INV-10: every nation may call back what it sent, in every group that has a force")
    void recallIsAlwaysOpen() {
        for (Group group : GROUPS.all()) {
            if (group.force().isPresent()) {
                Unit unit = new Unit(ActorId.of("GB"), "brigade", 4000);
                ForceBook book = ForceBook.of(Map.of(group.id(), group.force().get()))
                        .activate(group.id(), actors("GB"))
                        .assign(unit, group.id());
                assertThat(book.recall(unit).strength(group.id())).isZero();
                assertThat(book.recall(unit).recall(unit).strength(group.id())).isZero();
            }
        }
    }

    @Example
    @Label("M-INV-11: a group that may only consult gives no order, brings no force, pays nothing")
    void consultingGroupsOnlyConsult() {
        List<Group> consulting = GROUPS.all().stream()
                .filter(group -> group.arrangement().competences().equals(Set.of(Function.CONSULT)))
                .toList();
        assertThat(consulting).extracting(group -> group.id().id()).contains("e3", "nb8", "weimar", "b9", "v4");
        for (Group group : consulting) {
            assertThat(group.consultsOnly()).isTrue();
            assertThat(group.force()).isEmpty();
            group.procedures(DAY).forEach(procedure -> {
                assertThat(procedure.function()).isEqualTo(Function.CONSULT);
                assertThat(procedure.consequences(Positions.all(Level.ASSENT)).bound())
                        .isEmpty();
                assertThat(procedure.consequences(Positions.all(Level.ASSENT)).pays())
                        .isEmpty();
            });
        }
    }

    @Example
    @Label("M-INV-12: a group that buys gives no right to use another member's forces")
    void buyingIsNotFighting() {
        Set<Function> force = Set.of(Function.AUTHORISE, Function.COMMAND, Function.GENERATE, Function.ENABLE);
        for (Group group : GROUPS.all()) {
            if (group.kind() == GroupKind.PROCUREMENT) {
                assertThat(group.arrangement().competences()).doesNotContainAnyElementsOf(force);
                assertThat(group.procedures(DAY)).noneMatch(procedure -> force.contains(procedure.function()));
                assertThat(group.force()).isEmpty();
            }
        }
        Group buyers = GROUPS.named("fcas");
        assertThatThrownBy(() -> buyers.as(buyers.arrangement().competentTo(Function.COMMAND)))
                .hasMessageContaining("'fcas' is there for COMMAND, which a group of kind PROCUREMENT cannot be");
        Provision joined =
                PATHWAY.reforms().consolidate(List.of("fcas", "cjef"), DAY).applyTo(PROVISION.only("fcas", "cjef"));
        assertThat(joined.procedures())
                .as("a group that buys gains no say on forces by taking in one that has it")
                .noneMatch(procedure -> force.contains(procedure.function()));
    }

    private static ForceBook pool(String... ids) {
        Map<ArrangementId, Force> forces = new LinkedHashMap<>();
        for (String id : ids) {
            forces.put(ArrangementId.of(id), GROUPS.named(id).force().orElseThrow());
        }
        return ForceBook.of(forces);
    }

    @Example
    @Label(
            "M-INV-13: a pool counts nothing until activated and filled; a headquarters without troops brings command alone")
    void poolsCountNothingUntilFilled() {
        ArrangementId jef = ArrangementId.of("jef");
        Unit unit = new Unit(ActorId.of("GB"), "brigade", 4000);
        ForceBook book = pool("jef", "cjef", "mnf_u");
        assertThat(book.strength(jef)).isZero();
        assertThatThrownBy(() -> book.assign(unit, jef)).hasMessage("force of 'jef' is not activated");
        ForceBook active = book.activate(jef, actors("EE GB"));
        assertThat(active.strength(jef)).isZero();
        assertThat(active.assign(unit, jef).strength(jef)).isEqualTo(4000);
        assertThatThrownBy(() -> book.assign(unit, ArrangementId.of("eurocorps")))
                .hasMessageContaining("'eurocorps' has no force");
        assertThat(GROUPS.named("eurocorps").force()).isEmpty();
        assertThat(GROUPS.named("eurocorps").decides()).containsKey(Function.COMMAND);
        assertThat(GROUPS.named("eurocorps").decides()).doesNotContainKey(Function.GENERATE);
    }

    @Example
    @Label("M-INV-14: one unit is not counted for two groups at once")
    void oneSetOfForces() {
        ArrangementId jef = ArrangementId.of("jef");
        ArrangementId cjef = ArrangementId.of("cjef");
        Unit unit = new Unit(ActorId.of("GB"), "brigade", 4000);
        ForceBook book = pool("jef", "cjef")
                .activate(jef, actors("EE GB"))
                .activate(cjef, actors("FR GB"))
                .assign(unit, jef);
        assertThatThrownBy(() -> book.assign(unit, cjef))
                .hasMessageContaining("brigade (GB) serves 'jef'")
                .hasMessageContaining("'cjef'");
        assertThat(book.recall(unit).assign(unit, cjef).strength(cjef)).isEqualTo(4000);
    }

    @Example
    @Label("M-INV-15: a headquarters available to NATO and the Union serves one at a time")
    void headquartersServeOneAtATime() {
        for (String id : List.of("strasbourg", "munster")) {
            HeadquartersBook forNato = HeadquartersBook.standard().employ(id, "NATO", true);
            assertThatThrownBy(() -> forNato.employ(id, "EU", true)).hasMessageContaining("serves one at a time");
            assertThat(forNato.release(id).employ(id, "EU", false).serves(id)).contains("EU");
        }
    }

    @Example
    @Label("a headquarters that NATO shares or owns has to be released by the North Atlantic Council")
    void natoReleasesItsHeadquarters() {
        HeadquartersBook book = HeadquartersBook.standard();
        assertThatThrownBy(() -> book.employ("szczecin", "esc_e5_no", false)).hasMessageContaining("has to agree");
        assertThat(book.employ("szczecin", "esc_e5_no", true).serves("szczecin"))
                .contains("esc_e5_no");
        assertThat(book.freeWhileNatoIsBlocked())
                .extracting(headquarters -> headquarters.id())
                .contains("northwood", "strasbourg", "munster", "paris")
                .doesNotContain("szczecin", "brunssum", "norfolk", "naples", "bodo");
        assertThat(book.employ("strasbourg", "NATO", true).freeWhileNatoIsBlocked())
                .extracting(headquarters -> headquarters.id())
                .doesNotContain("strasbourg");
    }

    @Example
    @Label("M-INV-16: leaving an informal group is immediate; treaty groups follow their notice")
    void leaving() {
        assertThat(GROUPS.named("nb8").exitAfter(DAY)).contains(DAY);
        assertThat(GROUPS.named("jef").exitAfter(DAY)).contains(DAY);
        assertThat(GROUPS.named("eurocorps").exitAfter(DAY)).isEmpty();
    }

    @Example
    @Label("M-INV-17: E6 is resolved by id alone")
    void labels() {
        assertThatThrownBy(() -> GROUPS.labelled("E6"))
                .hasMessageContaining("e6_taylor")
                .hasMessageContaining("e6_finance");
        assertThat(members("e6_taylor")).isEqualTo(actors("DE ES FR GB IT PL"));
        assertThat(members("e6_finance")).isEqualTo(actors("DE ES FR IT NL PL"));
    }

    @Example
    @Label("M-INV-18: the E5 are DE, FR, GB, IT, PL, not all of them in the Union")
    void theFive() {
        assertThat(members("e5")).isEqualTo(actors("DE FR GB IT PL"));
        Set<ActorId> union = PATHWAY.councils().named("esc_euco").members();
        assertThat(union).hasSize(27);
        assertThat(Sets.difference(members("e5"), union)).isEqualTo(actors("GB"));
    }

    @Example
    @Label("M-INV-19: JEF is the Northern Group less DE and PL; NORDEFCO in NB8 in JEF; E3 in E5 and Weimar+")
    void groupsWithinGroups() {
        assertThat(members("jef")).isEqualTo(Sets.difference(members("northern_group"), actors("DE PL")));
        assertThat(members("jef")).containsAll(members("nb8"));
        assertThat(members("nb8")).containsAll(members("nordefco"));
        assertThat(members("e5")).containsAll(members("e3"));
        assertThat(members("weimar_plus")).containsAll(members("e3"));
    }

    @Example
    @Label("all groups are there, and what is not known stays open")
    void allGroups() {
        assertThat(GROUPS.all().stream().map(group -> group.id().id()))
                .hasSize(54)
                .contains("weu", "weu_new", "western_union");
        ActorId poland = ActorId.of("PL");
        assertThat(GROUPS.named("mnf_u").belongs(poland, DAY)).isEqualTo(Verdict.OPEN);
        assertThat(GROUPS.named("mnf_u").belongs(ActorId.of("FR"), DAY)).isEqualTo(Verdict.HOLDS);
        assertThat(GROUPS.named("jef").belongs(poland, DAY)).isEqualTo(Verdict.FAILS);
        assertThat(GROUPS.named("takuba").belongs(ActorId.of("FR"), DAY)).isEqualTo(Verdict.FAILS);
        assertThat(GROUPS.named("baltic_sentry").belongs(poland, DAY)).isEqualTo(Verdict.OPEN);
        assertThat(GROUPS.named("mnc_ne").procedures(DAY)).isEmpty();
    }
}
