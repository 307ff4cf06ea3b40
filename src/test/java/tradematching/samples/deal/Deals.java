package tradematching.samples.deal;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Draws deals of every product. */
public final class Deals {

    private static final Map<ProductType, Consumer<DealDraft>> PRODUCTS = new EnumMap<>(ProductType.class);

    static {
        PRODUCTS.put(ProductType.INTEREST_RATE_SWAP, RatesDeals::interestRateSwap);
        PRODUCTS.put(ProductType.BASIS_SWAP, RatesDeals::basisSwap);
        PRODUCTS.put(ProductType.CROSS_CURRENCY_SWAP, RatesDeals::crossCurrencySwap);
        PRODUCTS.put(ProductType.INFLATION_SWAP, RatesDeals::inflationSwap);
        PRODUCTS.put(ProductType.FRA, MoneyMarketDeals::forwardRateAgreement);
        PRODUCTS.put(ProductType.CAP_FLOOR, MoneyMarketDeals::capOrFloor);
        PRODUCTS.put(ProductType.SWAPTION, MoneyMarketDeals::swaption);
        PRODUCTS.put(ProductType.TERM_DEPOSIT, MoneyMarketDeals::termDeposit);
        PRODUCTS.put(ProductType.FX_SPOT, FxDeals::spot);
        PRODUCTS.put(ProductType.FX_FORWARD, FxDeals::forward);
        PRODUCTS.put(ProductType.NDF, FxDeals::nonDeliverable);
        PRODUCTS.put(ProductType.FX_SWAP, FxDeals::swap);
        PRODUCTS.put(ProductType.FX_OPTION, FxDeals::option);
        PRODUCTS.put(ProductType.FX_DIGITAL_OPTION, FxDeals::digitalOption);
        PRODUCTS.put(ProductType.CREDIT_DEFAULT_SWAP, CreditDeals::creditDefaultSwap);
        PRODUCTS.put(ProductType.CREDIT_INDEX_SWAP, CreditDeals::creditIndexSwap);
        PRODUCTS.put(ProductType.EQUITY_OPTION, EquityDeals::option);
        PRODUCTS.put(ProductType.EQUITY_SWAP, EquityDeals::swap);
        PRODUCTS.put(ProductType.VARIANCE_SWAP, EquityDeals::varianceSwap);
        PRODUCTS.put(ProductType.COMMODITY_SWAP, CommodityDeals::swap);
        PRODUCTS.put(ProductType.COMMODITY_OPTION, CommodityDeals::option);
        PRODUCTS.put(ProductType.COMMODITY_FORWARD, CommodityDeals::forward);
        PRODUCTS.put(ProductType.BOND_OPTION, BondDeals::option);
        PRODUCTS.put(ProductType.REPO, BondDeals::repo);
    }

    private Deals() {}

    public static Deal draw(Draw draw, ProductType product, LocalDate tradeDate, Party bank, Party counterparty) {
        DealDraft draft = new DealDraft(draw, Days.adjusted(tradeDate));
        requireNonNull(PRODUCTS.get(product)).accept(draft);
        identify(draft, product, bank, counterparty);
        document(draft, product);
        return draft.finish(product, bank, counterparty);
    }

    private static void identify(DealDraft draft, ProductType product, Party bank, Party counterparty) {
        Draw draw = draft.draw();
        draft.set(Term.BANK_REFERENCE, reference(draft, bank, product))
                .set(Term.COUNTERPARTY_REFERENCE, reference(draft, counterparty, product))
                .set(Term.BANK_NAME, bank.name())
                .set(Term.COUNTERPARTY_NAME, counterparty.name())
                .set(Term.BANK_LEI, bank.lei())
                .set(Term.COUNTERPARTY_LEI, counterparty.lei())
                .set(Term.BANK_BIC, bank.bic())
                .set(Term.COUNTERPARTY_BIC, counterparty.bic());
        if (draft.tradeDate().getYear() >= 2014 && draw.chance(0.6)) {
            Party generator = draw.pick(bank, counterparty);
            draft.set(
                    Term.UTI, generator.lei() + draw.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", draw.pick(12, 16, 20)));
        }
    }

    private static String reference(DealDraft draft, Party party, ProductType product) {
        Draw draw = draft.draw();
        String desk = product.name().replace("_", "").substring(0, 3);
        int year = draft.tradeDate().getYear();
        return switch (Math.floorMod(party.name().hashCode(), 6)) {
            case 0 -> "%s-%s-%d-%s".formatted(party.shortName(), desk, year, draw.digits(8));
            case 1 -> party.shortName() + draw.digits(7);
            case 2 -> "%s/%s/%s".formatted(desk, year % 100, draw.digits(6));
            case 3 -> draw.digits(8) + "-0" + draw.between(1, 9);
            case 4 -> "T%s%s".formatted(draw.text("ABCDEFGHKMNPRSTUVWXYZ", 2), draw.digits(6));
            default -> "%s.%s.%s".formatted(desk, draw.digits(4), draw.digits(4));
        };
    }

    private static void document(DealDraft draft, ProductType product) {
        Draw draw = draft.draw();
        if (product == ProductType.REPO) {
            draft.set(Term.MASTER_AGREEMENT, draw.pick("GMRA 2011", "GMRA 2000"));
        } else if (product != ProductType.TERM_DEPOSIT) {
            draft.set(Term.MASTER_AGREEMENT, draft.tradeDate().getYear() < 2003 ? "ISDA 1992" : "ISDA 2002");
            draft.set(Term.CALCULATION_AGENT, draft.eitherSide());
        }
        if (draft.states(Term.MASTER_AGREEMENT)) {
            draft.set(Term.MASTER_AGREEMENT_DATE, masterDate(draft));
        }
        draft.set(Term.GOVERNING_LAW, draw.pick("English Law", "English Law", "New York Law"))
                .set(Term.CONFIRMATION_DATE, Days.plus(draft.tradeDate(), draw.pick(0, 0, 1)));
        if (draft.states(Term.CALCULATION_AGENT) && draw.chance(0.5)) {
            draft.set(
                    Term.CREDIT_SUPPORT_ANNEX,
                    draw.pick("ISDA 2016 Credit Support Annex", "ISDA 1995 Credit Support Annex"));
        }
    }

    private static LocalDate masterDate(DealDraft draft) {
        LocalDate earliest = LocalDate.of(draft.tradeDate().getYear() < 2003 ? 1993 : 2003, 1, 15);
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(
                earliest, draft.tradeDate().minusDays(30));
        return Days.adjusted(earliest.plusDays(draft.draw().between(0, Math.max(days, 1))));
    }
}
