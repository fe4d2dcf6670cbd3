package io.github.concertlib.core.pathway;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.source.Source;
import java.util.List;

/**
 * What a pathway says of itself.
 *
 * @param id its key: lower-case, unique among the pathways installed
 * @param title in words
 * @param layer where most of what it provides stands
 * @param interpretations the contested points on which a reading may be chosen
 * @param sources the documents on which it rests
 */
public record PathwayDescriptor(
        String id, String title, Layer layer, List<Interpretation> interpretations, List<Source> sources) {

    public PathwayDescriptor {
        interpretations = ImmutableList.copyOf(interpretations);
        sources = ImmutableList.copyOf(sources);
    }
}
