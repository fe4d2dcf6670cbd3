package io.github.concertlib.nato;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.command.CommandEdit;
import io.github.concertlib.nato.command.CommandHistory;
import io.github.concertlib.nato.command.Post;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.event.AllianceEvent;
import io.github.concertlib.nato.event.Denounces;
import io.github.concertlib.nato.event.WithdrawsForces;
import io.github.concertlib.nato.proposal.Proposal;
import io.github.concertlib.nato.proposal.Proposals;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads proposals and events as a study words them. */
final class Changes {

    private static final List<String> KINDS =
            ImmutableList.of("proposal", "handover", "denounces", "withdraws-forces", "needs");

    private final Arrangement alliance;
    private final CommandHistory commands;
    private final Enablers enablers;
    private final States states = States.standard();

    Changes(Arrangement alliance, CommandHistory commands, Enablers enablers) {
        this.enablers = enablers;
        this.alliance = alliance;
        this.commands = commands;
    }

    Reform read(Entry words) {
        List<String> kinds =
                words.fields().keySet().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1) {
            throw words.error("a change of NATO has exactly one of the fields " + KINDS);
        }
        return switch (kinds.get(0)) {
            case "proposal" -> proposal(words.only("proposal", "from", "posts"));
            case "handover" -> handover(words.only("handover", "from"));
            case "denounces" -> denounces(words.only("denounces", "notice", "consents"));
            case "needs" -> needs(words.only("needs", "from"));
            default -> withdrawsForces(words.only("withdraws-forces", "from"));
        };
    }

    private Reform proposal(Entry words) {
        Entry id = words.field("proposal");
        Proposals all = Proposals.standard();
        id.among("proposal", all.ids());
        Set<String> posts = words.list("posts").stream().map(this::post).collect(ImmutableSet.toImmutableSet());
        if (!posts.isEmpty() && !id.text().equals("p1-f")) {
            throw words.field("posts").error("only proposal 'p1-f' goes by posts");
        }
        Proposal proposal = posts.isEmpty() ? all.named(id.text()) : all.europeanOfficersIn(posts);
        return proposal.from(words.field("from").date());
    }

    private String post(Entry entry) {
        return entry.among("post", commands.postIds());
    }

    private Reform handover(Entry words) {
        String id = post(words.field("handover"));
        LocalDate day = words.field("from").date();
        Post now = commands.on(day).posts().get(id);
        if (now == null || now.successor().isEmpty()) {
            throw words.field("handover").error("no successor is decided for post '" + id + "' on " + day);
        }
        UnaryOperator<Post> handOver = post -> post.id().equals(id) ? post.handedOver() : post;
        return new Reform(
                "nato:handover:" + id,
                now.title() + ": the successor takes over",
                day,
                Standing.STYLISED,
                Source.stylised("assumed by this question: the day of the rotation is not published"),
                List.of(),
                List.of(),
                List.of(CommandEdit.of(structure -> structure.changing(handOver))));
    }

    private Reform denounces(Entry words) {
        Entry notice = words.field("notice");
        ActorId ally = party(words.field("denounces"), notice.date());
        Set<Denounces.Consent> consents = words.list("consents").stream()
                .map(consent -> consent.oneOf(Denounces.Consent.class))
                .collect(ImmutableSet.toImmutableSet());
        Denounces event = notice.make(() -> new Denounces(ally, notice.date(), consents));
        return reform(
                event,
                "nato:denounces:" + ally,
                ally + " denounces the treaty on " + event.notice(),
                event.effectiveOn());
    }

    private Reform withdrawsForces(Entry words) {
        LocalDate from = words.field("from").date();
        ActorId ally = party(words.field("withdraws-forces"), from);
        return reform(
                new WithdrawsForces(ally, from),
                "nato:withdraws-forces:" + ally,
                ally + " takes its forces out of the common pool",
                from);
    }

    private Reform needs(Entry words) {
        Map<String, Long> need = new LinkedHashMap<>();
        words.field("needs").fields().forEach((id, number) -> {
            if (!enablers.byId().containsKey(id)) {
                throw number.error("unknown enabler '" + id + "'"
                        + Nearest.hint(id, enablers.byId().keySet()));
            }
            need.put(id, positive(number));
        });
        return new Reform(
                "nato:needs",
                "The operation needs " + need,
                words.field("from").date(),
                Standing.STYLISED,
                Source.stylised("assumed by this question: what an operation needs is not published"),
                List.of(),
                List.of(),
                List.of(Support.needing(need)));
    }

    private static long positive(Entry number) {
        long value = number.integer();
        if (value < 1) {
            throw number.error("a need of " + value + "; needs are whole numbers from 1");
        }
        return value;
    }

    private ActorId party(Entry entry, LocalDate day) {
        ActorId ally = states.actor(entry);
        if (!alliance.members(day).contains(ally)) {
            throw entry.error(ally + " is no party to the North Atlantic Treaty on " + day);
        }
        return ally;
    }

    private static Reform reform(AllianceEvent event, String id, String title, LocalDate from) {
        return new Reform(
                        id,
                        title,
                        from,
                        Standing.STYLISED,
                        Source.stylised("assumed by this question: " + title),
                        List.of(),
                        List.of(),
                        List.of(event::apply))
                .noting(event.notes());
    }
}
