package io.github.concertlib.core.cdi;

import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessSyntheticBean;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings pathways, and what is computed from them, into a container, which finds this extension by itself.
 *
 * <p>Every fault of a pathway is told when the container starts, as one problem: two pathways of one id, an id that nobody
 * has, a bean that calls itself by another id than its descriptor does, a pathway that cannot be loaded. What a question
 * lacks, a contingency say, is told when it is asked.
 */
public final class PathwayExtension implements Extension {

    private final List<Bean<?>> beans = new ArrayList<>();
    private final List<InjectionPoint> asking = new ArrayList<>();
    private final List<Pathway> services = new ArrayList<>();
    private Optional<Pathways> found = Optional.empty();

    /** Keeps every bean that somebody else brings. */
    void meet(@Observes ProcessBean<?> event) {
        boolean own = event instanceof ProcessSyntheticBean<?> synthetic && synthetic.getSource() == this;
        if (!own) {
            beans.add(event.getBean());
        }
    }

    /** Keeps every place that asks for a pathway by its id. */
    void hear(@Observes ProcessInjectionPoint<?, ?> event) {
        InjectionPoint point = event.getInjectionPoint();
        if (point.getType() instanceof Class<?> type
                && Pathway.class.isAssignableFrom(type)
                && id(point.getQualifiers()).isPresent()) {
            asking.add(point);
        }
    }

    /** Adds a bean for each pathway that is announced and is not a bean already, and one for each answer. */
    void add(@Observes AfterBeanDiscovery event) {
        try {
            Map<String, Class<?>> owners = declared();
            for (Pathway pathway : Pathways.installed().all()) {
                if (!isBean(pathway.getClass())) {
                    own(owners, pathway.descriptor().id(), pathway.getClass());
                    services.add(pathway);
                    addService(event, pathway);
                }
            }
            asking.forEach(point -> requireKnown(point, owners));
        } catch (RuntimeException fault) {
            event.addDefinitionError(fault);
        }
        addUnlessThere(event, Pathways.class, Singleton.class, asked -> found.orElseThrow());
        addUnlessThere(event, Architecture.class, Dependent.class, asked -> new Question(asked).order());
        addUnlessThere(event, Game.class, Dependent.class, asked -> new Question(asked).game());
        addUnlessThere(event, Outcome.class, Dependent.class, asked -> new Question(asked).outcome());
    }

    /** Puts the pathways of both doors together, once beans can be had. */
    void together(@Observes AfterDeploymentValidation event, BeanManager manager) {
        try {
            List<Pathway> all = new ArrayList<>(services);
            beans.stream()
                    .filter(bean -> bean.getTypes().contains(Pathway.class))
                    .forEach(bean -> all.add(pathway(bean, manager)));
            found = Optional.of(Pathways.of(all));
        } catch (RuntimeException fault) {
            event.addDeploymentProblem(fault);
        }
    }

    /** The ids that beans claim by annotation, each with the class that does. */
    private Map<String, Class<?>> declared() {
        Map<String, Class<?>> owners = new TreeMap<>();
        beans.stream()
                .filter(bean -> bean.getTypes().contains(Pathway.class))
                .forEach(bean -> id(bean.getQualifiers()).ifPresent(id -> own(owners, id, bean.getBeanClass())));
        return owners;
    }

    private static void own(Map<String, Class<?>> owners, String id, Class<?> owner) {
        Class<?> other = owners.putIfAbsent(id, owner);
        if (other != null) {
            throw new IllegalArgumentException(
                    "two pathways define the id '" + id + "': " + other.getName() + " and " + owner.getName());
        }
    }

    private boolean isBean(Class<?> pathway) {
        return beans.stream().anyMatch(bean -> bean.getTypes().contains(pathway));
    }

    private static void requireKnown(InjectionPoint point, Map<String, Class<?>> owners) {
        String id = id(point.getQualifiers()).orElseThrow();
        if (!owners.containsKey(id)) {
            throw new IllegalArgumentException("no pathway '" + id + "' for " + point.getMember() + "; there are: "
                    + owners.keySet() + ". Maybe its jar is not on the class path, or its bean lacks @PathwayId(\"" + id
                    + "\")");
        }
    }

    private static Optional<String> id(Set<Annotation> qualifiers) {
        return qualifiers.stream()
                .filter(PathwayId.class::isInstance)
                .map(qualifier -> ((PathwayId) qualifier).value())
                .findFirst();
    }

    private static void addService(AfterBeanDiscovery event, Pathway pathway) {
        event.<Pathway>addBean()
                .beanClass(pathway.getClass())
                .addTransitiveTypeClosure(pathway.getClass())
                .qualifiers(
                        Any.Literal.INSTANCE,
                        Default.Literal.INSTANCE,
                        PathwayId.Literal.of(pathway.descriptor().id()))
                .scope(Singleton.class)
                .createWith(context -> pathway);
    }

    /** An application may have its own of each; then that one counts. */
    private <T> void addUnlessThere(
            AfterBeanDiscovery event,
            Class<T> type,
            Class<? extends Annotation> scope,
            Function<Instance<Object>, T> making) {
        boolean there = beans.stream()
                .anyMatch(bean ->
                        bean.getTypes().contains(type) && bean.getQualifiers().contains(Default.Literal.INSTANCE));
        if (!there) {
            event.<T>addBean()
                    .beanClass(PathwayExtension.class)
                    .types(type, Object.class)
                    .scope(scope)
                    .produceWith(making);
        }
    }

    /** The pathway itself, not the proxy behind which a scope would hide its class. */
    private static Pathway pathway(Bean<?> bean, BeanManager manager) {
        Pathway pathway = (Pathway) instance(bean, manager);
        String id = pathway.descriptor().id();
        id(bean.getQualifiers()).filter(said -> !said.equals(id)).ifPresent(said -> {
            throw new IllegalArgumentException("bean " + bean.getBeanClass().getName() + " is annotated @PathwayId(\""
                    + said + "\"), and its descriptor says '" + id + "'; they must be the same");
        });
        return pathway;
    }

    private static <T> T instance(Bean<T> bean, BeanManager manager) {
        return manager.getContext(bean.getScope()).get(bean, manager.createCreationalContext(bean));
    }
}
