package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LongIntMapProperties {

    @Property(tries = 10)
    void keepsWhatTheOrdinaryMapKeeps(@ForAll long seed, @ForAll @IntRange(max = 4_000) int puts) {
        Random random = new Random(seed);
        Map<Long, Integer> expected = new HashMap<>();
        LongIntMap map = new LongIntMap();
        for (int k = 0; k < puts; k++) {
            long key = LongIntMap.pair(random.nextInt(60), random.nextInt(60));
            expected.put(key, k);
            map.put(key, k);
        }
        assertThat(map.size()).isEqualTo(expected.size());
        for (int first = 0; first < 60; first++) {
            for (int second = 0; second < 60; second++) {
                long key = LongIntMap.pair(first, second);
                assertThat(map.get(key)).isEqualTo(expected.getOrDefault(key, LongIntMap.ABSENT));
            }
        }
    }

    @Example
    void pairsAreToldApartByTheOrderOfTheirNumbers() {
        assertThat(LongIntMap.pair(1, 2)).isEqualTo((1L << 32) + 2).isNotEqualTo(LongIntMap.pair(2, 1));
    }
}
