package io.github.concertlib.nato;

import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.testkit.PathwayLaws;

class NatoPathwayLawsTest implements PathwayLaws {

    @Override
    public Pathway pathway() {
        return new NatoPathway();
    }
}
