package tradematching.samples;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import tradematching.samples.House.Partition;
import tradematching.samples.paper.Composition;
import tradematching.samples.paper.Composition.FxBlock;
import tradematching.samples.paper.Composition.LegBlock;
import tradematching.samples.paper.Composition.PartyBlock;
import tradematching.samples.paper.Formats;
import tradematching.samples.paper.Formats.MoneyStyle;
import tradematching.samples.paper.Formats.Numbers;
import tradematching.samples.paper.Formats.RateStyle;
import tradematching.samples.paper.PartyStyle;
import tradematching.samples.paper.Wording;
import tradematching.samples.sheet.Arrangement;
import tradematching.samples.sheet.Look;
import tradematching.samples.sheet.Typeface;

/** The houses' styles that sample papers come in. */
final class Houses {

    private static final Wording ENGLISH = Wording.of(Locale.UK, "en-codes", "en-development");
    private static final Wording TELEX = Wording.of(Locale.UK, "en-codes", "en-development", "telex");
    private static final Wording GERMAN = Wording.of(Locale.GERMANY, "en-codes", "de");
    private static final Wording OTHER_ENGLISH = Wording.of(Locale.US, "en-codes", "en-held-out");
    private static final Wording FRENCH = Wording.of(Locale.FRANCE, "en-codes", "fr");
    private static final Wording SPANISH = Wording.of(Locale.of("es", "ES"), "en-codes", "es");

    private static final Color NAVY = new Color(22, 45, 96);
    private static final Color CLARET = new Color(120, 20, 45);
    private static final Color TEAL = new Color(0, 92, 96);
    private static final Color BLACK = Color.BLACK;
    private static final Color PALE_BLUE = new Color(222, 232, 245);
    private static final Color CORAL = new Color(250, 224, 216);
    private static final Color MINT = new Color(224, 240, 234);
    private static final Color GREY = new Color(236, 236, 236);

    static final List<House> ALL = List.of(
            development("ledger", ENGLISH, english("dd-MMM-yyyy", MoneyStyle.CODE_FIRST, RateStyle.PERCENT_PER_ANNUM))
                    .parties(PartyStyle.ISSUER_IS_A, PartyBlock.COLUMNS)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(
                            Arrangement.FRAMED_TABLE,
                            new Look(Typeface.HELVETICA, 9.5f, NAVY, PALE_BLUE, false, false)),
            development("cards", ENGLISH, english("d MMM yyyy", MoneyStyle.CODE_FIRST, RateStyle.PERCENT))
                    .parties(PartyStyle.NAMES, PartyBlock.COLUMNS)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.CARDS, new Look(Typeface.EMBEDDED, 9.5f, TEAL, MINT, false, false)),
            development("letter", ENGLISH, english("d MMMM yyyy", MoneyStyle.CODE_FIRST_SHORT, RateStyle.PER_CENT))
                    .parties(PartyStyle.ISSUER_IS_A, PartyBlock.ADDRESSES)
                    .legs(LegBlock.SECTIONS, FxBlock.PAYABLE_BY)
                    .agreementInOpening()
                    .arranged(Arrangement.LETTER, new Look(Typeface.TIMES, 11, BLACK, GREY, false, false)),
            development("leaders", ENGLISH, english("MMMM d, yyyy", MoneyStyle.CODE_LAST, RateStyle.PERCENT))
                    .parties(PartyStyle.WE_AND_YOU, PartyBlock.ADDRESSES)
                    .legs(LegBlock.FLAT, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.DOT_LEADERS, new Look(Typeface.TIMES, 10.5f, CLARET, GREY, true, false)),
            development(
                            "narrative",
                            ENGLISH,
                            english("d MMMM yyyy", MoneyStyle.CODE_FIRST, RateStyle.PERCENT_PER_ANNUM))
                    .parties(PartyStyle.ISSUER_IS_A, PartyBlock.ADDRESSES)
                    .agreementInOpening()
                    .prose()
                    .arranged(Arrangement.LETTER, new Look(Typeface.TIMES, 11, BLACK, GREY, false, false)),
            development(
                            "deutsch",
                            GERMAN,
                            formats(
                                    Locale.GERMANY,
                                    "dd.MM.yyyy",
                                    Numbers.CONTINENTAL,
                                    MoneyStyle.CODE_LAST,
                                    RateStyle.PERCENT_SPACED))
                    .parties(PartyStyle.NAMES, PartyBlock.COLUMNS)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.RULED_TABLE, new Look(Typeface.HELVETICA, 9.5f, CLARET, GREY, false, false)),
            development(
                            "telex",
                            TELEX,
                            new Formats(
                                    Locale.UK,
                                    "ddMMMyyyy",
                                    true,
                                    Numbers.ENGLISH,
                                    MoneyStyle.CODE_FIRST,
                                    RateStyle.PERCENT))
                    .parties(PartyStyle.NAMES, PartyBlock.SECTIONS)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.TELEX, new Look(Typeface.COURIER, 9, BLACK, GREY, false, false)),
            development(
                            "parallel",
                            ENGLISH,
                            english("yyyy-MM-dd", MoneyStyle.CODE_FIRST, RateStyle.PERCENT_FIVE_PLACES))
                    .parties(PartyStyle.SHORT_NAMES, PartyBlock.COLUMNS)
                    .legs(LegBlock.SIDE_BY_SIDE, FxBlock.NUMBERED)
                    .arranged(Arrangement.BANDED_TABLE, new Look(Typeface.HELVETICA, 9.5f, NAVY, GREY, false, false)),
            development("plain", ENGLISH, english("dd/MM/yyyy", MoneyStyle.CODE_FIRST, RateStyle.PERCENT))
                    .parties(PartyStyle.ROLES, PartyBlock.SECTIONS)
                    .legs(LegBlock.FLAT, FxBlock.NUMBERED)
                    .splitsMoney()
                    .arranged(Arrangement.RULED_TABLE, new Look(Typeface.EMBEDDED, 9.5f, BLACK, CORAL, true, false)),
            heldOut("grid", OTHER_ENGLISH, english("dd/MM/yyyy", MoneyStyle.CODE_FIRST, RateStyle.PERCENT))
                    .parties(PartyStyle.NAMES, PartyBlock.COLUMNS)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.FOUR_COLUMN_GRID, new Look(Typeface.HELVETICA, 9, TEAL, CORAL, false, false)),
            heldOut(
                            "memorandum",
                            OTHER_ENGLISH,
                            formats(Locale.US, "MM/dd/yyyy", Numbers.ENGLISH, MoneyStyle.CODE_LAST, RateStyle.PERCENT))
                    .parties(PartyStyle.WE_AND_YOU, PartyBlock.ADDRESSES)
                    .legs(LegBlock.SECTIONS, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.MEMORANDUM, new Look(Typeface.TIMES, 11, BLACK, GREY, true, false)),
            heldOut("panels", OTHER_ENGLISH, english("d-MMM-yy", MoneyStyle.CODE_FIRST_SHORT, RateStyle.PERCENT))
                    .parties(PartyStyle.ROLES, PartyBlock.SECTIONS)
                    .legs(LegBlock.SECTIONS, FxBlock.PAYABLE_BY)
                    .arranged(Arrangement.PANELS, new Look(Typeface.HELVETICA, 8.5f, NAVY, MINT, false, false)),
            heldOut("boxes", OTHER_ENGLISH, english("yyyy-MM-dd", MoneyStyle.CODE_FIRST, RateStyle.PERCENT_FIVE_PLACES))
                    .parties(PartyStyle.ISSUER_IS_B, PartyBlock.COLUMNS)
                    .legs(LegBlock.FLAT, FxBlock.NUMBERED)
                    .splitsMoney()
                    .arranged(Arrangement.FORM_BOXES, new Look(Typeface.HELVETICA, 10, BLACK, GREY, false, false)),
            heldOut(
                            "essay",
                            OTHER_ENGLISH,
                            formats(Locale.US, "MMMM d, yyyy", Numbers.ENGLISH, MoneyStyle.MILLIONS, RateStyle.PERCENT))
                    .parties(PartyStyle.NAMES, PartyBlock.ADDRESSES)
                    .agreementInOpening()
                    .prose()
                    .arranged(Arrangement.MEMORANDUM, new Look(Typeface.TIMES, 11, BLACK, GREY, true, false)),
            heldOut("clauses", OTHER_ENGLISH, english("d MMMM yyyy", MoneyStyle.NAMED, RateStyle.PERCENT_PER_ANNUM))
                    .parties(PartyStyle.SHORT_NAMES, PartyBlock.ROWS)
                    .legs(LegBlock.SECTIONS, FxBlock.PAYABLE_BY)
                    .arranged(Arrangement.CLAUSES, new Look(Typeface.TIMES, 11, BLACK, GREY, false, false)),
            heldOut("landscape", OTHER_ENGLISH, english("dd MMM yyyy", MoneyStyle.CODE_LAST, RateStyle.PERCENT))
                    .parties(PartyStyle.SHORT_NAMES, PartyBlock.COLUMNS)
                    .legs(LegBlock.SIDE_BY_SIDE, FxBlock.NUMBERED)
                    .arranged(Arrangement.RIGHT_LABELS, new Look(Typeface.EMBEDDED, 9.5f, CLARET, GREY, false, true)),
            heldOut(
                            "french",
                            FRENCH,
                            formats(
                                    Locale.FRANCE,
                                    "dd/MM/yyyy",
                                    Numbers.SPACED,
                                    MoneyStyle.CODE_LAST,
                                    RateStyle.PERCENT_SPACED))
                    .parties(PartyStyle.ISSUER_IS_A, PartyBlock.COLUMNS)
                    .legs(LegBlock.SECTIONS, FxBlock.PAYABLE_BY)
                    .arranged(Arrangement.FRAMED_TABLE, new Look(Typeface.TIMES, 10.5f, NAVY, CORAL, false, false)),
            heldOut(
                            "spanish",
                            SPANISH,
                            formats(
                                    Locale.of("es", "ES"),
                                    "d 'de' MMMM 'de' yyyy",
                                    Numbers.CONTINENTAL,
                                    MoneyStyle.CODE_LAST,
                                    RateStyle.PERCENT_SPACED))
                    .parties(PartyStyle.NAMES, PartyBlock.SECTIONS)
                    .legs(LegBlock.FLAT, FxBlock.BOUGHT_AND_SOLD)
                    .arranged(Arrangement.RIGHT_VALUES, new Look(Typeface.HELVETICA, 9.5f, TEAL, GREY, false, false)));

    private Houses() {}

    static List<House> of(Partition partition) {
        return ALL.stream().filter(house -> house.partition() == partition).toList();
    }

    static House named(String key) {
        return ALL.stream().filter(house -> house.key().equals(key)).findFirst().orElseThrow();
    }

    private static Formats english(String date, MoneyStyle money, RateStyle rates) {
        return formats(Locale.UK, date, Numbers.ENGLISH, money, rates);
    }

    private static Formats formats(Locale locale, String date, Numbers numbers, MoneyStyle money, RateStyle rates) {
        return new Formats(locale, date, false, numbers, money, rates);
    }

    private static Draft development(String key, Wording wording, Formats formats) {
        return new Draft(key, Partition.DEVELOPMENT, wording, formats);
    }

    private static Draft heldOut(String key, Wording wording, Formats formats) {
        return new Draft(key, Partition.HELD_OUT, wording, formats);
    }

    /** A house while it is being described. */
    private static final class Draft {

        private final String key;
        private final Partition partition;
        private final Wording wording;
        private final Formats formats;
        private PartyStyle partyStyle = PartyStyle.NAMES;
        private PartyBlock partyBlock = PartyBlock.COLUMNS;
        private LegBlock legBlock = LegBlock.SECTIONS;
        private FxBlock fxBlock = FxBlock.BOUGHT_AND_SOLD;
        private boolean splitsMoney;
        private boolean agreementInOpening;
        private boolean prose;

        private Draft(String key, Partition partition, Wording wording, Formats formats) {
            this.key = key;
            this.partition = partition;
            this.wording = wording;
            this.formats = formats;
        }

        Draft parties(PartyStyle style, PartyBlock block) {
            partyStyle = style;
            partyBlock = block;
            return this;
        }

        Draft legs(LegBlock legs, FxBlock fx) {
            legBlock = legs;
            fxBlock = fx;
            return this;
        }

        Draft splitsMoney() {
            splitsMoney = true;
            return this;
        }

        Draft agreementInOpening() {
            agreementInOpening = true;
            return this;
        }

        Draft prose() {
            prose = true;
            return this;
        }

        House arranged(Arrangement arrangement, Look look) {
            Composition composition = new Composition(
                    wording,
                    formats,
                    partyStyle,
                    partyBlock,
                    legBlock,
                    fxBlock,
                    splitsMoney,
                    agreementInOpening,
                    prose);
            return new House(key, partition, composition, arrangement, look);
        }
    }
}
