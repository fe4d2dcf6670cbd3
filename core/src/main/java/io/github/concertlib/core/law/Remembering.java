package io.github.concertlib.core.law;

import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A pathway that works out once what can be tried: an order is asked the same in hundreds of cases. */
record Remembering(Pathway pathway, Provision provided, Map<Contingency, List<Route>> known) implements Pathway {

    static Remembering of(Pathway pathway, Provision provided) {
        return new Remembering(pathway, provided, new ConcurrentHashMap<>());
    }

    @Override
    public PathwayDescriptor descriptor() {
        return pathway.descriptor();
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        return pathway.provide(at, readings);
    }

    @Override
    public List<Route> routes(Contingency contingency, Provision provision) {
        return provision == provided
                ? known.computeIfAbsent(contingency, asked -> pathway.routes(asked, provided))
                : pathway.routes(contingency, provision);
    }

    @Override
    public List<Commitment> duties(Provision provision, Provision order) {
        return pathway.duties(provision, order);
    }
}
