package io.github.concertlib.minilateral.force;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.minilateral.group.DatePrecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which headquarters works for whom at a moment: for one at a time. Each step returns a new book.
 *
 * @param all the headquarters there are
 * @param serving for whom each works that works for somebody, in words: NATO, EU, or the id of a group
 */
public record HeadquartersBook(List<Headquarters> all, Map<String, String> serving) {

    private static final String NATO = "NATO";
    private static final String FILE = "headquarters.json";

    public HeadquartersBook {
        all = ImmutableList.copyOf(all);
        serving = ImmutableMap.copyOf(serving);
    }

    /** Those shipped with the library, none at work. */
    public static HeadquartersBook standard() {
        return read(Documents.resource(HeadquartersBook.class, FILE), States.standard());
    }

    /** Reads {@code {about, headquarters: [row, …]}}. */
    public static HeadquartersBook read(Entry file, States states) {
        return new HeadquartersBook(
                file.only("about", "headquarters").field("headquarters").items().stream()
                        .map(row -> headquarters(row, states))
                        .toList(),
                Map.of());
    }

    /**
     * Those there on the day of a provision: with the group to which they belong, or from the day on which they were set up or
     * are first described.
     */
    public HeadquartersBook on(Provision provision) {
        return new HeadquartersBook(
                all.stream()
                        .filter(one -> one.group().map(provision::has).orElse(true)
                                && one.since()
                                        .map(day -> !provision.at().isBefore(day))
                                        .orElse(true))
                        .toList(),
                serving);
    }

    private static Headquarters headquarters(Entry row, States states) {
        row.only("id", "name", "place", "nations", "group", "serves", "since", "dated", "nato", "source");
        return new Headquarters(
                row.field("id").text(),
                row.field("name").text(),
                row.field("place").text(),
                row.list("nations").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                row.optional("group").map(group -> group.make(() -> ArrangementId.of(group.text()))),
                ImmutableSet.copyOf(row.list("serves").stream().map(Entry::text).toList()),
                row.optional("since").map(Entry::date),
                row.optional("dated")
                        .map(dated -> dated.oneOf(DatePrecision.class))
                        .orElse(DatePrecision.DAY),
                row.field("nato").oneOf(NatoTie.class),
                SourceReader.read(row.field("source")));
    }

    /** @throws IllegalArgumentException when there is none of this id, naming the nearest */
    public Headquarters named(String id) {
        return all.stream()
                .filter(headquarters -> headquarters.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown headquarters '" + id + "'"
                        + Nearest.hint(id, all.stream().map(Headquarters::id).toList())));
    }

    /**
     * A headquarters goes to work for somebody.
     *
     * @param forWhom NATO, EU, or the id of a group
     * @param natoAgrees whether the North Atlantic Council agrees; asked for where it has a say
     * @throws IllegalArgumentException when it works for another already, or NATO has a say and does not agree
     */
    public HeadquartersBook employ(String id, String forWhom, boolean natoAgrees) {
        Headquarters wanted = named(id);
        String now = serving.get(id);
        checkArgument(
                now == null || now.equals(forWhom),
                "%s works for %s; it serves one at a time and cannot work for %s until it is released",
                wanted,
                now,
                forWhom);
        checkArgument(
                forWhom.equals(NATO) || wanted.tie().isFreeWhileBlocked() || natoAgrees,
                "%s is %s; the North Atlantic Council has to agree before it works for %s",
                wanted,
                wanted.tie(),
                forWhom);
        Map<String, String> more = new LinkedHashMap<>(serving);
        more.put(id, forWhom);
        return new HeadquartersBook(all, more);
    }

    /** A headquarters is free again. */
    public HeadquartersBook release(String id) {
        named(id);
        Map<String, String> rest = new LinkedHashMap<>(serving);
        rest.remove(id);
        return new HeadquartersBook(all, rest);
    }

    /** For whom it works now. */
    public Optional<String> serves(String id) {
        return Optional.ofNullable(serving.get(named(id).id()));
    }

    /** Those that could lead an operation while the North Atlantic Council is blocked: not NATO's, not shared with it, not lent to it. */
    public List<Headquarters> freeWhileNatoIsBlocked() {
        return all.stream()
                .filter(headquarters ->
                        headquarters.tie().isFreeWhileBlocked() && !NATO.equals(serving.get(headquarters.id())))
                .toList();
    }
}
