package io.tradematching.migration;

import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose trade a legacy record is. Only outright statements count, and they must agree. */
final class LegacySources {

    /** {@code bank_trade_data.json}, {@code counterparty_trades.json}; a house of the name Deutsche_Bank says nothing. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?:.*/)?(bank|counterparty)[_-]trade[_-]?(?:s|data)?(?:[_-][\\w-]*)?\\.json");

    private static final Pattern OBJECT = Pattern.compile("(?:s3://[^/]+/)?(BANK|COUNTERPARTY)/.*");

    private LegacySources() {}

    /**
     * @param stated of the fields with {@link FieldMeaning.Source}
     * @param objects of the fields with {@link FieldMeaning.ReadFrom}
     * @return empty if nothing says whose it is
     * @throws UnreadableRecordException if one statement contradicts another
     */
    static Optional<TradeSource> of(String fileName, List<String> stated, List<String> objects) {
        List<TradeSource> said = new ArrayList<>();
        named(FILE_NAME.matcher(fileName.toLowerCase(Locale.ROOT))).ifPresent(said::add);
        objects.forEach(object -> named(OBJECT.matcher(object)).ifPresent(said::add));
        stated.forEach(text -> said.add(stated(text)));
        if (said.stream().distinct().count() > 1) {
            throw new UnreadableRecordException(
                    "TRADE_SOURCE, the object it was read from and the file's name do not agree whose trade it is");
        }
        return said.stream().findFirst();
    }

    private static TradeSource stated(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "BANK" -> TradeSource.BANK;
            case "COUNTERPARTY" -> TradeSource.COUNTERPARTY;
            default -> throw new UnreadableRecordException("TRADE_SOURCE is neither BANK nor COUNTERPARTY");
        };
    }

    private static Optional<TradeSource> named(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(TradeSource.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }
}
