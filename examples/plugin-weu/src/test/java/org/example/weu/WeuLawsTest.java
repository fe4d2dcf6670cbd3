package org.example.weu;

import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.testkit.PathwayLaws;
import java.time.LocalDate;

class WeuLawsTest implements PathwayLaws {

    @Override
    public Pathway pathway() {
        return new WeuPathway();
    }

    @Override
    public LocalDate day() {
        return LocalDate.of(2028, 7, 1);
    }
}
