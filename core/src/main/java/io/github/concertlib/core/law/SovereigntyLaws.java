package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.PathwaySuite.first;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.provision.Provision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What no pathway lets an arrangement do to its members. */
final class SovereigntyLaws {

    private SovereigntyLaws() {}

    static List<Law<PathwaySubject>> laws() {
        return ImmutableList.of(
                Law.of(
                                "PW-23",
                                "to consult binds nobody and costs nothing",
                                "Article 4 NAT: the Parties will consult together",
                                SovereigntyLaws::talkIsFree)
                        .brokenBy(
                                "a meeting that sends troops",
                                () -> spoilt(was -> was.with(SamplePathway.procedure(
                                        "example:meet",
                                        Function.CONSULT,
                                        Effects.onAllVoters("forces", Sample.TREATY))))),
                Law.of(
                                "PW-24",
                                "nobody's forces are brought together against its will",
                                "Article 42(3) TEU, by analogy: states make capabilities available",
                                SovereigntyLaws::forcesAreOffered)
                        .brokenBy(
                                "a council that drafts everybody's troops",
                                () -> spoilt(was -> was.with(SamplePathway.procedure(
                                        "example:generate",
                                        Function.GENERATE,
                                        Effects.onAllVoters("forces", Sample.TREATY))))),
                Law.of(
                                "PW-25",
                                "a duty rests on an instrument that is there on that day",
                                "Article 24 of the Vienna Convention on the Law of Treaties: entry into force",
                                SovereigntyLaws::instrumentIsThere)
                        .brokenBy(
                                "a duty under a treaty not in force",
                                () -> spoilt(was -> SamplePathway.withCommitment(
                                        was,
                                        SamplePathway.duty(
                                                ArrangementId.of("signed"),
                                                Sample.five().voters())))),
                Law.of(
                                "PW-26",
                                "a duty in law rests on an instrument that binds in law",
                                "Article 2(1)(a) of the Vienna Convention on the Law of Treaties",
                                SovereigntyLaws::lawNeedsATreaty)
                        .brokenBy(
                                "a declaration passed off as a treaty",
                                () -> spoilt(
                                        was -> was.replacing(SamplePathway.group(LegalForm.POLITICAL_DECLARATION)))));
    }

    private static PathwaySubject spoilt(UnaryOperator<Provision> change) {
        return SamplePathway.sound().providing(SamplePathway.changing(change)).subject();
    }

    private static Optional<String> talkIsFree(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.procedures().stream().filter(one -> one.function().equals(Function.CONSULT)),
                one -> one.effects().bound() != Circle.NOBODY
                        || one.effects().pays() != Circle.NOBODY
                        || !one.effects().boundByLaw().isEmpty(),
                one -> one + " binds " + bound(one) + " and charges "
                        + one.effects().pays());
    }

    private static Optional<String> forcesAreOffered(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.procedures().stream().filter(one -> one.function().equals(Function.GENERATE)),
                one -> one.effects().bound() != Circle.NOBODY && one.effects().bound() != Circle.THOSE_WHO_ASSENT
                        || !one.effects().boundByLaw().isEmpty(),
                one -> one + " takes the forces of " + bound(one));
    }

    /** Those bound by the vote, and those bound whatever they say. */
    private static String bound(Procedure one) {
        Set<ActorId> byLaw = one.effects().boundByLaw();
        String byVote = one.effects().bound().toString();
        if (byLaw.isEmpty()) {
            return byVote;
        }
        return (one.effects().bound() == Circle.NOBODY ? "" : byVote + " and ") + Tell.set(byLaw) + " by law";
    }

    private static Optional<String> instrumentIsThere(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.commitments().stream(),
                one -> !provision.has(one.instrument()),
                one -> one + " rests on '" + one.instrument() + "', which is not there");
    }

    private static Optional<String> lawNeedsATreaty(PathwaySubject it, Draw draw) {
        Provision provision = it.provision(draw);
        return first(
                provision,
                provision.commitments().stream().filter(one -> one.strength() == Strength.LEGAL),
                one -> provision
                        .find(one.instrument())
                        .map(instrument -> !instrument.form().isBinding())
                        .orElse(false),
                one -> one + " is said to bind in law and rests on "
                        + provision.arrangement(one.instrument()).form());
    }
}
