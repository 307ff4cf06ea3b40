package io.tradematching.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What houses of several languages print for a code. */
class CodesOfEveryLanguageTest {

    private static final BiFunction<Term, String, Map<Term, TermValue>> VALUES =
            new ValueReader().of(ProductType.INTEREST_RATE_SWAP, List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FIXED_DAY_COUNT | Exact/360                                   | ACT/360
                    FIXED_DAY_COUNT | Base exacta/360                             | ACT/360
                    FIXED_DAY_COUNT | Jours exacts/360                            | ACT/360
                    FIXED_DAY_COUNT | taggenau/360                                | ACT/360
                    FIXED_DAY_COUNT | act/365 (fix)                               | ACT/365.FIXED
                    FIXED_DAY_COUNT | Actual/365 fijo                             | ACT/365.FIXED
                    FIXED_DAY_COUNT | Exact/Exact                                 | ACT/ACT.ISDA
                    FIXED_DAY_COUNT | 30E/360 (ISDA)                              | 30E/360.ISDA
                    BUSINESS_DAY_CONVENTION | Folgender Geschäftstag, modifiziert | MODFOLLOWING
                    BUSINESS_DAY_CONVENTION | Modifié suivant                     | MODFOLLOWING
                    BUSINESS_DAY_CONVENTION | Jour ouvré suivant modifié          | MODFOLLOWING
                    BUSINESS_DAY_CONVENTION | Modificado siguiente                | MODFOLLOWING
                    BUSINESS_DAY_CONVENTION | Día hábil siguiente modificado      | MODFOLLOWING
                    BUSINESS_DAY_CONVENTION | Folgender Bankarbeitstag            | FOLLOWING
                    BUSINESS_DAY_CONVENTION | Premier jour ouvré suivant          | FOLLOWING
                    BUSINESS_DAY_CONVENTION | Día hábil posterior                 | FOLLOWING
                    BUSINESS_DAY_CONVENTION | Jour ouvré précédent                | PRECEDING
                    BUSINESS_DAY_CONVENTION | Vorheriger Geschäftstag             | PRECEDING
                    BUSINESS_DAY_CONVENTION | Sin ajustar                         | NONE
                    SETTLEMENT_TYPE | Règlement différentiel                      | Cash
                    SETTLEMENT_TYPE | Liquidación por diferencias                 | Cash
                    SETTLEMENT_TYPE | Lieferung der Wertpapiere                   | Physical
                    SETTLEMENT_TYPE | Livraison des titres                        | Physical
                    SETTLEMENT_TYPE | Entrega de valores                          | Physical
                    SETTLEMENT_TYPE | Sans livraison                              | Non-Deliverable
                    OPTION_STYLE | à l'européenne                                 | European
                    OPTION_STYLE | Estilo americano                               | American
                    OPTION_TYPE | Opción de venta (put)                           | Put
                    OPTION_TYPE | Option d'achat                                  | Call
                    RETURN_TYPE | Kursrendite                                     | Price
                    RETURN_TYPE | Rentabilidad total                              | Total
                    BARRIER_TYPE | Barrière désactivante                          | Knockout
                    TRIGGER_CONDITION | Igual o superior                          | AtOrAbove
                    QUANTITY_UNIT | Feinunzen                                     | ozt
                    QUANTITY_UNIT | Toneladas métricas                            | MT
                    """)
    void readsCodes(Term term, String printed, String code) {
        assertThat(VALUES.apply(term, printed)).containsEntry(term, TermValue.of(code));
    }
}
