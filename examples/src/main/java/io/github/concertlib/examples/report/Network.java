package io.github.concertlib.examples.report;

import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.examples.output.Codes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arrangements, who belongs to them and when, and the duties they create. */
final class Network {

    private Network() {}

    /** {@code {arrangements: [{id, name, layer, functions, standing, members: [{actor, role, from, until}]}], duties: […]}}. */
    static Map<String, Object> json(Collection<Arrangement> arrangements, Collection<Commitment> duties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "arrangements",
                arrangements.stream().distinct().map(Network::arrangement).toList());
        object.put("duties", duties.stream().distinct().map(Network::duty).toList());
        return object;
    }

    private static Map<String, Object> arrangement(Arrangement arrangement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", arrangement.id().id());
        object.put("name", arrangement.name());
        object.put("layer", Names.spoken(arrangement.layer()));
        object.put(
                "functions",
                arrangement.competences().stream().map(Function::name).sorted().toList());
        object.put("standing", arrangement.standing().toString());
        dates(object, arrangement.validity());
        List<Map<String, Object>> members = new ArrayList<>();
        arrangement.memberships().forEach(membership -> members.add(member(membership)));
        object.put("members", members);
        object.put("source", arrangement.source().toString());
        return object;
    }

    private static Map<String, Object> member(Membership membership) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("actor", membership.actor().code());
        object.put("role", Names.spoken(membership.role()));
        object.put("decides", membership.role().decides());
        dates(object, membership.validity());
        return object;
    }

    private static void dates(Map<String, Object> object, Validity validity) {
        object.put(
                "from",
                validity.inForceFrom().equals(LocalDate.MIN)
                        ? null
                        : validity.inForceFrom().toString());
        object.put("until", validity.expiresBefore().map(LocalDate::toString).orElse(null));
    }

    private static Map<String, Object> duty(Commitment duty) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", duty.id());
        object.put("instrument", duty.instrument().id());
        object.put("clause", duty.clause());
        object.put("obligors", Codes.list(duty.obligors()));
        object.put("beneficiaries", Codes.list(duty.beneficiaries()));
        object.put("obligation", Names.spoken(duty.obligation()));
        object.put("strength", Names.spoken(duty.strength()));
        object.put("source", duty.source().toString());
        return object;
    }
}
