package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.catalog.ConditionText;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.ProvisionText;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Provision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is written and read back.
 *
 * @param <T> what sort of value
 */
public final class WritingSubject<T> {

    private static final DecisionRule ANY = DecisionRules.noVote();

    private final T value;
    private final Function<T, String> writer;
    private final Function<String, T> reader;
    private final Function<T, Object> content;
    private final Function<T, List<Condition>> conditions;
    private Optional<String> text = Optional.empty();
    private Optional<T> copy = Optional.empty();

    private WritingSubject(
            T value,
            Function<T, String> writer,
            Function<String, T> reader,
            Function<T, Object> content,
            Function<T, List<Condition>> conditions) {
        this.value = value;
        this.writer = writer;
        this.reader = reader;
        this.content = content;
        this.conditions = conditions;
    }

    /** A condition, which is equal to another when it reads the same. */
    public static WritingSubject<Condition> of(Condition condition) {
        return new WritingSubject<>(
                condition,
                ConditionText::write,
                text -> ConditionText.read(Documents.json("condition", text)),
                one -> one,
                ImmutableList::of);
    }

    /** What there is on a day. Of its rules counts what they ask of the voters of that day, in which words and by which source. */
    public static WritingSubject<Provision> of(Provision provision) {
        return new WritingSubject<>(
                provision,
                ProvisionText::write,
                text -> ProvisionText.read(Documents.json("provision", text)),
                WritingSubject::content,
                one -> one.procedures().stream().map(Procedure::condition).toList());
    }

    private static Object content(Provision provision) {
        return ImmutableList.of(
                provision.keeping(procedure -> true, procedure -> procedure.by(ANY)),
                provision.procedures().stream().map(Procedure::condition).toList());
    }

    /** The same value, written in another way. */
    WritingSubject<T> writtenBy(Function<T, String> other) {
        return new WritingSubject<>(value, other, reader, content, conditions);
    }

    /** The same value, read in another way. */
    WritingSubject<T> readBy(Function<String, T> other) {
        return new WritingSubject<>(value, writer, other, content, conditions);
    }

    /** What was written, once. */
    String text() {
        if (text.isEmpty()) {
            text = Optional.of(writtenAnew());
        }
        return text.orElseThrow();
    }

    String writtenAnew() {
        return writer.apply(value);
    }

    T read(String text) {
        return reader.apply(text);
    }

    String rewritten() {
        return writer.apply(copy());
    }

    boolean isKept() {
        return content.apply(value).equals(content.apply(copy()));
    }

    List<Condition> conditions() {
        return conditions.apply(value);
    }

    List<Condition> conditionsRead() {
        return conditions.apply(copy());
    }

    /** What was read, once. */
    private T copy() {
        if (copy.isEmpty()) {
            copy = Optional.of(read(text()));
        }
        return copy.orElseThrow();
    }
}
