package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tables of arrangements, their members and their competences, on a day. */
public final class ArrangementTables {

    private record Listed(LocalDate on, Arrangement arrangement) {}

    private record Belongs(LocalDate on, Arrangement arrangement, Membership membership) {}

    private record Competence(LocalDate on, Arrangement arrangement, Function function) {}

    public static final Dataset<Listed> ARRANGEMENTS = Dataset.<Listed>of(
                    "arrangements", "one arrangement in force, or proposed, on the day")
            .id("arrangement", "its key", row -> row.arrangement().id())
            .text("name", "its full name", row -> row.arrangement().name())
            .date("date", "the day", Listed::on)
            .id(
                    "layer",
                    "bilateral, cluster, alliance or overlay",
                    row -> row.arrangement().layer())
            .id("form", "what it rests on", row -> row.arrangement().form())
            .id(
                    "standing",
                    "exists, proposal or stylised",
                    row -> row.arrangement().standing().toString())
            .date(
                    "in_force_from",
                    "the first day; empty where that is not known",
                    row -> known(row.arrangement().validity().inForceFrom()))
            .date(
                    "in_force_until",
                    "the first day on which it no longer holds; empty where it goes on",
                    row -> row.arrangement().validity().expiresBefore())
            .integer(
                    "members",
                    "how many decide in it on the day",
                    row -> row.arrangement().members(row.on()).size())
            .flag(
                    "roster_complete",
                    "whether everybody who belongs to it is known",
                    row -> row.arrangement().rosterComplete())
            .and(SharedColumns.SOURCE, row -> row.arrangement().source());

    static final Dataset<Belongs> MEMBERSHIPS = Dataset.<Belongs>of(
                    "memberships", "one actor in one role in one arrangement on the day")
            .id("actor", "who", row -> row.membership().actor())
            .id("arrangement", "in what", row -> row.arrangement().id())
            .id(
                    "role",
                    "member, framework-nation, suspended, associate or observer",
                    row -> row.membership().role())
            .date("date", "the day", Belongs::on)
            .date(
                    "member_from",
                    "the first day in this role; empty where that is not known",
                    row -> known(row.membership().validity().inForceFrom()))
            .date(
                    "member_until",
                    "the first day on which it no longer holds; empty where it goes on",
                    row -> row.membership().validity().expiresBefore())
            .and(SharedColumns.SOURCE, row -> row.membership().source())
            .linking("actor", "arrangement");

    static final Dataset<Competence> COMPETENCES = Dataset.<Competence>of(
                    "competences", "one function that one arrangement may perform")
            .id("arrangement", "which", row -> row.arrangement().id())
            .id("function", "what it may do", row -> row.function().name())
            .date("date", "the day", Competence::on);

    private ArrangementTables() {}

    private static LocalDate known(LocalDate day) {
        return day.equals(LocalDate.MIN) ? null : day;
    }

    public static void offer(Output output, LocalDate on, Collection<Arrangement> arrangements) {
        output.offer(
                        ARRANGEMENTS,
                        () -> arrangements.stream()
                                .map(arrangement -> new Listed(on, arrangement))
                                .toList())
                .offer(
                        MEMBERSHIPS,
                        () -> arrangements.stream()
                                .flatMap(arrangement -> arrangement.memberships().stream()
                                        .filter(membership -> membership.holdsOn(on))
                                        .map(membership -> new Belongs(on, arrangement, membership)))
                                .toList())
                .offer(
                        COMPETENCES,
                        () -> arrangements.stream()
                                .flatMap(arrangement -> arrangement.competences().stream()
                                        .sorted()
                                        .map(function -> new Competence(on, arrangement, function)))
                                .toList())
                .citing(() -> arrangements.stream().map(Arrangement::source).toList());
    }

    /** Sorted by id: the same order on every machine. */
    public static List<Arrangement> sorted(Collection<Arrangement> arrangements) {
        return arrangements.stream()
                .distinct()
                .sorted(Comparator.comparing(Arrangement::id))
                .toList();
    }
}
