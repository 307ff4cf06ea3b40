package tradematching.samples.deal;

import java.util.List;
import tradematching.samples.Resource;

/** The invented houses. Identifiers follow from the row alone, so a house keeps them in every sample set. */
public final class Parties {

    private static final String CAPITALS_AND_DIGITS = "ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789";
    private static final List<Party> ALL =
            Resource.lines("parties.csv").stream().map(Parties::parse).toList();

    private Parties() {}

    /** The house whose platform it is. */
    public static Party ourBank() {
        return ALL.getFirst();
    }

    public static List<Party> counterparties() {
        return ALL.subList(1, ALL.size());
    }

    private static Party parse(String row) {
        String[] cells = row.split(";");
        Draw draw = new Draw(cells[0].hashCode());
        String lou = draw.pick("2549", "5493", "2138", "5299", "9695", "RILF", "7LTW");
        String lei = CheckDigits.lei(lou + "00" + draw.text(CAPITALS_AND_DIGITS, 12));
        String bic = cells[2] + cells[3] + draw.pick("2L", "FF", "33", "PP", "AA", "MM");
        return new Party(cells[0], cells[1], lei, bic, cells[5], cells[4], cells[3], draw.digits(10));
    }
}
