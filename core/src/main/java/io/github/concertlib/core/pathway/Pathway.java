package io.github.concertlib.core.pathway;

import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source of arrangements: NATO, the small groups, the Union, or your own. Implementations are immutable and
 * deterministic: no clock, no input or output after loading, no randomness.
 */
public interface Pathway {

    PathwayDescriptor descriptor();

    /** What there is on a day, under the readings chosen. */
    Provision provide(LocalDate at, Interpretations readings);

    /** What there is on a day, under the default readings. */
    default Provision provide(LocalDate at) {
        return provide(at, Interpretations.defaults());
    }

    /**
     * What can be tried in a contingency. By default each procedure that answers to it is a route of its own; override where
     * several must succeed in order.
     *
     * @param contingency what happens
     * @param provision what this pathway provided, perhaps reduced to some arrangements or changed by reforms
     */
    default List<Route> routes(Contingency contingency, Provision provision) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.answers(contingency))
                .map(procedure -> Route.of(provision.arrangement(procedure.arrangement()), procedure))
                .toList();
    }

    /**
     * The duties that stand. By default all that the provision holds; override where a duty stands or falls with something
     * that another pathway provides.
     *
     * @param provision what this pathway provided, perhaps reduced to some arrangements or changed by reforms
     * @param order everything in the order, this provision included
     */
    default List<Commitment> duties(Provision provision, Provision order) {
        return provision.commitments();
    }

    /** The places of which this pathway knows whether its law reaches them, as keys of {@link Contingency#placeKey}. */
    default Set<String> places() {
        return Set.of();
    }

    /**
     * Reads a change in this pathway's own words: a proposal by name, or an event that befalls what it provides. Nothing
     * changes unless a question asks for it.
     *
     * @throws BadInputException when the words are not among those that this pathway knows
     */
    default Reform reform(Entry words) {
        throw words.error("pathway '" + descriptor().id() + "' knows no changes of its own");
    }

    /**
     * The same under the readings that the question chose; by default they make no difference to a change.
     *
     * @throws BadInputException when the words are not among those that this pathway knows
     */
    default Reform reform(Entry words, Interpretations readings) {
        return reform(words);
    }

    /** Each form of change that {@link #reform(Entry)} reads, as an example in a study's words, with what it does. */
    default Map<String, String> changes() {
        return Map.of();
    }

    /** The laws that this pathway rightly breaks, each with the reason; see {@code core.law}. */
    default List<Waiver> waivers() {
        return List.of();
    }
}
