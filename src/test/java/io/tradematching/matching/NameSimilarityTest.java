package io.tradematching.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    private final NameSimilarity similarity = MatchingRules.standard().names();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deutsche Bank AG | DEUTSCHE BANK AKTIENGESELLSCHAFT",
                "Deutsche Bank AG | Deutsche Bank AG, London Branch",
                "Example Meridian Bank, N.A. | Example Meridian Bank, N.A., New York, ABA 021000021",
                "JPMorgan Chase Bank, N.A. | J.P. Morgan Chase Bank, National Association",
                "Barclays Bank PLC | Barclays Bank Public Limited Company",
                "Barclays Bank PLC | Barclays",
                "Société Générale | SOCIETE GENERALE S.A.",
                "Morgan Stanley & Co. International plc | MORGAN STANLEY AND CO INTL PLC",
                "DZ BANK AG Deutsche Zentral-Genossenschaftsbank | DZ Bank AG",
                "Landesbank Baden-Württemberg | LBBW",
                "Larkspur Asset Management Inc. | Lrkspur Asset Mgmt Inc",
                "Rosewood Macro Fund LLC | Roesewood Macro Fund L.L.C.",
                "UniCredit Bank GmbH | Uni Credit Bank GmbH",
                "The Toronto-Dominion Bank | TORONTO DOMINION BANK",
                "Danske Bank A/S | DANSKE BANK",
            })
    void oneHouseIsKnownUnderItsVariants(String one, String other) {
        assertThat(similarity.of(one, other)).isGreaterThanOrEqualTo(0.9);
        assertThat(similarity.of(other, one)).isEqualTo(similarity.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aldgate Capital LLC | Albion Capital LLC",
                "Foxglove Fund 7 | Foxglove Fund 8",
                "Kestrel Bank AG | Kestrel Insurance AG",
                "Meridian Pension Fund Ltd | Meridian Macro Fund Ltd",
                "Goldman Sachs International | Goldman Sachs Bank Europe SE",
                "Bank of America, N.A. | Royal Bank of Canada",
                "Northern Trust Company | Northern Union Company",
            })
    void twoHousesAreNotTakenForOne(String one, String other) {
        assertThat(similarity.of(one, other)).isLessThan(0.9);
    }
}
