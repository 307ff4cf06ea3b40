package io.tradematching.extraction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that are in none of the lists are understood by their words. */
class UnlistedLabelsTest {

    private static final Labels LABELS = Vocabulary.read().labels();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            trade_date | Deal Dt; txnDate; Contract Dt; Datum der Transaktion; Vertragsdatum; Fecha del contrato; Date du contrat; Trd Dt; TRADE_DT
            effective_date | Eff Dt; effDate; EFFECTIVE_DT; Scheduled Effective Dt
            termination_date | Mat Dt; Sched. Termination Dt; Maturity Dt; TERMINATION_DT; termDt
            expiration_date | Exp Dt; Expiry Dt; optionExpiryDt; Option Exp Date
            value_date | Val Dt; Settl Dt; Sttl Date
            notional_amount | Ntl Amt; Notl Amt; NOTIONAL_AMT; Nominal Amt; Principal Amt
            notional_currency | Notional Ccy; notionalCcy; Nominal Ccy; NOTIONAL_CUR
            day_count | Daycount Basis of Leg; Leg Day Count Fraction
            payment_frequency | Pmt Freq; payFreq; PAYMENT_FREQ; Coupon Freq; Cpn Pmt Freq
            reset_frequency | Rst Freq; Reset Interval of Leg
            premium_amount | Prem Amt; Option Prem; optPrem
            premium_payment_date | Valuta der Prämie; Premium Value Date
            strike_price | Strk Px; strikePx; Option Strk; Exer Price
            calculation_agent | Calc Agt; CALCULATION_AGT
            business_day_convention | Bus Day Conv; BUSINESS_DAY_CONV; busDayConv
            settlement_currency | Sttl Ccy; settlCcy; Settlement Cur
            """)
    void areUnderstood(String role, String labels) {
        for (String label : labels.split(";")) {
            assertThat(roles(label)).as(label).isEqualTo(role);
        }
    }

    @Test
    void nameTheirLeg() {
        Label label = read("Fxd Leg Pmt Freq").getFirst().label();

        assertThat(label.role()).isEqualTo("payment_frequency");
        assertThat(label.scope()).isEqualTo(Scope.FIXED);
    }

    @Test
    void keepTheMeaningsThatTheirWordsLeaveOpen() {
        assertThat(roles("Start Dt")).startsWith("effective_date").contains("commencement_date");
        assertThat(roles("Prem Pmt Dt")).contains("premium_payment_date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Board Meeting Date",
                "Fixing Source Page",
                "Rate Reset Time",
                "Premium Discount Factor",
                "Dividend Payment Date",
                "Strike Adjustment Date",
                "Amount Rounding",
                "Currency Desk",
                "Confirmation Status",
                "Trader Name"
            })
    void areLeftIfTheyAskForNoTerm(String label) {
        assertThat(roles(label)).isEmpty();
    }

    private static String roles(String label) {
        return read(label).stream()
                .map(match -> match.label().role())
                .distinct()
                .collect(joining(" "));
    }

    /** As a reader does: a listed phrase wins. */
    private static List<LabelMatch> read(String label) {
        List<Atom> atoms = Folding.atoms(label);
        return LABELS.at(atoms, 0)
                .filter(match -> match.to() == atoms.size())
                .filter(match -> !match.label().isOther())
                .map(List::of)
                .orElseGet(() -> LABELS.composed(atoms));
    }
}
