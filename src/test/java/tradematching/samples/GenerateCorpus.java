package tradematching.samples;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tradematching.samples.House.Partition;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Deals;
import tradematching.samples.deal.Draw;
import tradematching.samples.deal.Parties;
import tradematching.samples.deal.Party;
import tradematching.samples.medium.Medium;

/**
 * Writes a corpus of confirmations with their truth: {@code GenerateCorpus FOLDER [--seed N] [--documents N]
 * [--medium text|scan|fax|mixed] [--layouts development|held-out|all]}.
 */
public final class GenerateCorpus {

    private static final List<Medium> MIXED =
            List.of(Medium.TEXT, Medium.TEXT, Medium.TEXT, Medium.TEXT, Medium.SCAN, Medium.SCAN, Medium.FAX);

    private final Path folder;
    private final long seed;
    private final int documents;
    private final List<House> houses;
    private final List<Medium> media;

    private GenerateCorpus(Path folder, Map<String, String> options) {
        this.folder = folder;
        this.seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        this.documents = Integer.parseInt(options.getOrDefault("--documents", "240"));
        this.houses = houses(options.getOrDefault("--layouts", "all"));
        this.media = media(options.getOrDefault("--medium", "text"));
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        new GenerateCorpus(Path.of(arguments[0]), options).write();
    }

    private static List<House> houses(String layouts) {
        return switch (layouts) {
            case "all" -> Houses.ALL;
            case "development" -> Houses.of(Partition.DEVELOPMENT);
            case "held-out" -> Houses.of(Partition.HELD_OUT);
            default -> throw new IllegalArgumentException("Unknown layouts: " + layouts);
        };
    }

    private static List<Medium> media(String medium) {
        return medium.equals("mixed") ? MIXED : List.of(Medium.valueOf(medium.toUpperCase(Locale.ROOT)));
    }

    /** Goes round houses and products, so that each meets each in time. */
    private void write() throws IOException {
        Files.createDirectories(folder);
        List<ProductType> products = new ArrayList<>(List.of(ProductType.values()));
        for (int i = 0; i < documents; i++) {
            House house = houses.get(i % houses.size());
            ProductType product = products.get((i + i / houses.size()) % products.size());
            write(i, house, product);
        }
    }

    private void write(int number, House house, ProductType product) throws IOException {
        Draw draw = new Draw(seed).fork("document" + number);
        TradeSource issuer = draw.pick(TradeSource.values());
        Medium medium = draw.pick(media);
        Deal deal = Deals.draw(draw.fork("deal"), product, tradeDate(draw), ourBank(draw), counterparty(draw));
        House.PrintedPaper printed = house.confirm(deal, issuer, seed * 1_000_003 + number);
        PaperTruth truth = new PaperTruth(issuer, product, house.key(), medium, printed.truth());
        String name = "%04d-%s-%s".formatted(number, house.key(), product.name().toLowerCase(Locale.ROOT));
        Files.write(folder.resolve(name + ".pdf"), medium.send(printed.pdf(), draw.fork("medium")));
        Files.writeString(folder.resolve(name + ".truth.json"), truth.toJson());
    }

    private static LocalDate tradeDate(Draw draw) {
        int year = draw.chance(0.7) ? draw.between(2019, 2026) : draw.between(1999, 2018);
        return LocalDate.of(year, draw.between(1, 12), draw.between(1, 28));
    }

    private static Party ourBank(Draw draw) {
        return draw.chance(0.4) ? Parties.ourBank() : Parties.counterparties().get(draw.between(0, 8));
    }

    private static Party counterparty(Draw draw) {
        return Parties.counterparties()
                .get(draw.between(9, Parties.counterparties().size() - 1));
    }
}
