package tradematching.bench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a generated trade file; changed in place by perturbations. Empty texts are not stated. */
final class Record implements Cloneable {

    static final String HEADER =
            "record_id,trade_reference,their_reference,trade_date,effective_date,maturity_date,product_type,currency,notional,"
                    + "fixed_rate,floating_index,spread_bps,bank_name,bank_lei,counterparty_name,counterparty_lei,payer_lei,version";

    String id = "";
    String reference = "";
    String theirReference = "";
    LocalDate tradeDate = LocalDate.EPOCH;
    LocalDate effectiveDate = LocalDate.EPOCH;
    LocalDate maturityDate = LocalDate.EPOCH;
    String product = "";
    String currency = "";
    long notional;
    /** In hundredths of a basis point. */
    int rate;

    String index = "";
    int spread;
    String bankName = "";
    String bankLei = "";
    String counterpartyName = "";
    String counterpartyLei = "";
    String payerLei = "";
    int version = 1;

    Record copy() {
        try {
            return (Record) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    String line() {
        return String.join(
                ",",
                id,
                reference,
                theirReference,
                tradeDate.toString(),
                effectiveDate.toString(),
                maturityDate.toString(),
                product,
                currency,
                Long.toString(notional),
                java.math.BigDecimal.valueOf(rate, 6).toPlainString(),
                index,
                Integer.toString(spread),
                bankName,
                bankLei,
                counterpartyName,
                counterpartyLei,
                payerLei,
                Integer.toString(version));
    }

    /** The verdict on a pair by the rules of the domain: references, notional, rate, dates, names are what is perturbed. */
    static String status(Record bank, Record counterparty) {
        boolean same = quotes(bank.theirReference, counterparty.reference)
                && quotes(counterparty.theirReference, bank.reference)
                && bank.notional == counterparty.notional
                && bank.rate == counterparty.rate
                && bank.effectiveDate.equals(counterparty.effectiveDate)
                && bank.maturityDate.equals(counterparty.maturityDate);
        return same ? "MATCHED" : "MISMATCHED";
    }

    private static boolean quotes(@Nullable String quoted, String reference) {
        return quoted == null || quoted.isEmpty() || letters(quoted).equals(letters(reference));
    }

    private static String letters(String reference) {
        return reference.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
