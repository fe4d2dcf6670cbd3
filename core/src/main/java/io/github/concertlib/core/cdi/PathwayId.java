package io.github.concertlib.core.cdi;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The pathway of this id.
 *
 * <p>At an injection point it asks for one: {@code @Inject @PathwayId("nato") Pathway nato}. On a bean that is a pathway it
 * repeats the id of the descriptor, so that the bean can be asked for in this way. What is announced through {@code
 * META-INF/services} alone needs no annotation.
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, FIELD, METHOD, PARAMETER})
public @interface PathwayId {

    /** The id, as the descriptor gives it. */
    String value();

    /** The annotation as a value, to ask a container by program: {@code select(Pathway.class, PathwayId.Literal.of("nato"))}. */
    final class Literal extends AnnotationLiteral<PathwayId> implements PathwayId {

        private static final long serialVersionUID = 1L;

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        public static Literal of(String id) {
            return new Literal(id);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
