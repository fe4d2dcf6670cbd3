package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What finding pathways keeps, through whichever door. */
final class DiscoverySuite {

    private DiscoverySuite() {}

    static Suite<DiscoverySubject> suite() {
        return new Suite<>(
                "discovery",
                ImmutableList.of(
                        Law.of(
                                        "V-01",
                                        "the order in which pathways are found changes nothing",
                                        "Concert: sorted by id",
                                        DiscoverySuite::orderIsFree)
                                .brokenBy(
                                        "a list in the order of arrival",
                                        () -> new DiscoverySubject(
                                                two(),
                                                DiscoverySuite::asTheyCame,
                                                Optional.empty(),
                                                SamplePathway.START)),
                        Law.of(
                                        "V-02",
                                        "each pathway found is there under its id",
                                        "Concert: discovery",
                                        DiscoverySuite::eachIsThere)
                                .brokenBy(
                                        "a door that lets the first alone in",
                                        () -> new DiscoverySubject(
                                                two(),
                                                found -> Pathways.of(
                                                        found.stream().limit(1).toList()),
                                                Optional.empty(),
                                                SamplePathway.START)),
                        Law.of(
                                        "V-03",
                                        "a container finds what the plain way finds, and says the same",
                                        "Concert: both doors give the same answers",
                                        DiscoverySuite::sameByOtherDoor)
                                .brokenBy(
                                        "a container that misses one",
                                        () -> DiscoverySubject.of(two(), SamplePathway.START)
                                                .and(two().subList(0, 1))),
                        Law.of(
                                        "V-04",
                                        "two pathways of one id are refused, naming both",
                                        "Concert: one id, one content",
                                        DiscoverySuite::twoOfOneId)
                                .brokenBy(
                                        "a list that takes everything",
                                        () -> new DiscoverySubject(
                                                two(),
                                                found -> Pathways.of(found.stream()
                                                        .collect(Collectors.toMap(
                                                                one -> one.descriptor()
                                                                        .id(),
                                                                one -> one,
                                                                (a, b) -> a,
                                                                java.util.TreeMap::new))
                                                        .values()),
                                                Optional.empty(),
                                                SamplePathway.START)),
                        Law.of(
                                        "V-05",
                                        "the pathways found can be put together on one day",
                                        "Concert: one id, one content",
                                        DiscoverySuite::canBeJoined)
                                .brokenBy(
                                        "two that define one arrangement differently",
                                        () -> DiscoverySubject.of(
                                                List.of(
                                                        SamplePathway.sound(),
                                                        SamplePathway.sound()
                                                                .calledBy(SamplePathway.describedAs("other"))
                                                                .providing(was -> was.replacing(SamplePathway.group()
                                                                        .competentTo(
                                                                                io.github.concertlib.core.institution
                                                                                        .Function.FUND)))),
                                                SamplePathway.START)),
                        Law.untestable(
                                "V-06",
                                "pathways know the core and never each other",
                                "Concert: modules",
                                "seen by the build, where each pathway's module depends on core alone")));
    }

    private static List<Pathway> two() {
        return List.of(
                SamplePathway.sound().calledBy(SamplePathway.describedAs("zeta")),
                SamplePathway.sound()
                        .calledBy(SamplePathway.describedAs("alpha"))
                        .providing(was -> Provision.empty(was.at())));
    }

    /** Stands in for a list that keeps the order of arrival, which {@link Pathways} itself never does. */
    private static Pathways asTheyCame(java.util.Collection<Pathway> found) {
        List<Pathway> renamed = new ArrayList<>();
        for (Pathway one : found) {
            PathwayDescriptor was = one.descriptor();
            renamed.add(SamplePathway.sound()
                    .calledBy(new PathwayDescriptor(
                            "p" + renamed.size() + "-" + was.id(),
                            was.title(),
                            was.layer(),
                            was.interpretations(),
                            was.sources())));
        }
        return Pathways.of(renamed);
    }

    private static List<String> ids(Pathways pathways) {
        return pathways.all().stream().map(one -> one.descriptor().id()).toList();
    }

    private static Optional<String> orderIsFree(DiscoverySubject it, Draw draw) {
        List<Pathway> other = draw.shuffled(it.found());
        List<String> one = ids(it.together().apply(it.found()));
        List<String> two = ids(it.together().apply(other));
        return expect(one.equals(two), () -> "found in another order, " + one + " become " + two);
    }

    private static Optional<String> eachIsThere(DiscoverySubject it, Draw draw) {
        Pathway one = draw.oneOf(it.found());
        String id = one.descriptor().id();
        List<String> there = ids(it.together().apply(it.found()));
        return expect(there.contains(id), () -> "'" + id + "' was found, and there are " + there);
    }

    private static Optional<String> sameByOtherDoor(DiscoverySubject it, Draw draw) {
        draw.assume(it.otherDoor().isPresent());
        String here = transcript(it.found(), it.day());
        String there = transcript(it.otherDoor().orElseThrow(), it.day());
        return expect(here.equals(there), () -> "by the other door: " + Transcript.difference(here, there));
    }

    private static String transcript(List<Pathway> pathways, LocalDate day) {
        return Pathways.of(pathways).all().stream()
                .map(one -> one.descriptor().id() + System.lineSeparator() + Transcript.of(one, List.of(day)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Optional<String> twoOfOneId(DiscoverySubject it, Draw draw) {
        Pathway one = draw.oneOf(it.found());
        String id = one.descriptor().id();
        Pathway impostor = SamplePathway.sound().calledBy(SamplePathway.describedAs(id));
        try {
            it.together().apply(List.of(one, impostor));
            return Optional.of("two pathways called '" + id + "' are taken without a word");
        } catch (IllegalArgumentException refused) {
            return expect(
                    refused.getMessage().contains(one.getClass().getName())
                            && refused.getMessage().contains(impostor.getClass().getName()),
                    () -> "two pathways called '" + id + "' are refused without naming both: " + refused.getMessage());
        }
    }

    private static Optional<String> canBeJoined(DiscoverySubject it, Draw draw) {
        LocalDate day =
                draw.oneOf(List.of(it.day(), it.day().minusYears(10), it.day().plusYears(10)));
        try {
            it.found().stream().map(one -> one.provide(day)).reduce(Provision.empty(day), Provision::and);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(day + ": " + refused.getMessage());
        }
    }
}
