package io.github.concertlib.core.law;

import com.google.common.base.Strings;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a pathway says on some days, in the order in which it says it. Two transcripts are equal when nobody could tell the
 * answers apart; an order that a hash table left behind shows.
 */
public final class Transcript {

    /** Of a line that is shown: in all, of its beginning, and before the place at which it parts from another. */
    private static final int LONGEST = 110;

    private static final int HEAD = 35;
    private static final int BEFORE = 15;

    private Transcript() {}

    /** What there is on these days, and what can be tried in each event. */
    public static String of(Pathway pathway, List<LocalDate> days) {
        return days.stream()
                .map(day -> of(pathway, pathway.provide(day)))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static String of(Pathway pathway, Provision provision) {
        return of(provision)
                + System.lineSeparator()
                + Stream.of(Event.values())
                        .map(event -> event + ": " + pathway.routes(Contingency.of(provision.at(), event), provision))
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    /** What a pathway provides on a day, one line for each thing. */
    static String of(Provision provision) {
        Stream<String> head = Stream.of(provision.at() + " by " + provision.pathways());
        Stream<String> arrangements = provision.arrangements().stream().map(Object::toString);
        Stream<String> members = provision.arrangements().stream()
                .flatMap(arrangement -> arrangement.memberships().stream()
                        .map(one -> arrangement.id() + ": " + one.actor() + " " + one.role() + " " + one.validity()));
        Stream<String> details = provision.arrangements().stream()
                .map(a -> a.id() + ": " + a.labels() + a.competences() + a.layer() + a.form() + a.standing()
                        + a.source());
        Stream<String> bodies = provision.bodies().stream().map(body -> body + " without " + body.without());
        Stream<String> procedures = provision.procedures().stream()
                .map(it -> it + " for " + it.function() + it.events() + " by "
                        + it.rule().description() + ": "
                        + it.condition().describe() + "; binds " + it.effects().bound() + ", charges "
                        + it.effects().pays() + ", subject to " + it.effects().subjectTo() + ", by law "
                        + it.effects().boundByLaw() + "; "
                        + it.effects().contribution() + "; " + it.standing() + "; " + it.legalBasis());
        Stream<String> commitments = provision.commitments().stream()
                .map(it -> it + " of " + it.obligors() + " to " + it.beneficiaries() + it.triggers() + it.anchors());
        Stream<String> ended = provision.ended().stream().map(id -> id + " has ended");
        return Stream.of(head, arrangements, members, details, bodies, procedures, commitments, ended)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Whether nobody could tell two provisions apart. */
    static boolean same(Provision one, Provision other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /** The same, for somebody who does not mind in which order things come. */
    static boolean sameInAnyOrder(Provision one, Provision other) {
        return one.equals(other) || sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(Provision provision) {
        return of(provision).lines().sorted().toList();
    }

    /** The first line in which two transcripts differ, in words. */
    static String difference(String one, String other) {
        List<String> ones = one.lines().toList();
        List<String> others = other.lines().toList();
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            if (!ones.get(i).equals(others.get(i))) {
                int from = agreement(ones.get(i), others.get(i));
                return "says first '" + around(ones.get(i), from) + "', then '" + around(others.get(i), from) + "'";
            }
        }
        return "says first " + ones.size() + " things, then " + others.size();
    }

    /** How many characters two lines have in common before they part. */
    private static int agreement(String one, String other) {
        return Strings.commonPrefix(one, other).length();
    }

    /** What a line is about, and the place at which it parts from another. */
    private static String around(String line, int place) {
        if (line.length() <= LONGEST) {
            return line;
        }
        String head = place <= LONGEST / 2 ? "" : line.substring(0, HEAD) + " ... ";
        String rest = line.substring(head.isEmpty() ? 0 : place - BEFORE);
        int room = LONGEST - head.length();
        return head + (rest.length() <= room ? rest : rest.substring(0, room) + "...");
    }
}
