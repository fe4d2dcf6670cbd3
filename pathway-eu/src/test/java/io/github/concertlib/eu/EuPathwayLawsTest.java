package io.github.concertlib.eu;

import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.testkit.PathwayLaws;

class EuPathwayLawsTest implements PathwayLaws {

    @Override
    public Pathway pathway() {
        return new EuPathway();
    }
}
