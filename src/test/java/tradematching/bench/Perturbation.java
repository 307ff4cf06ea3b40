package tradematching.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** One way in which the counterparty's paper of a trade comes to differ from the bank's. */
enum Perturbation {
    WRONG_REFERENCE {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.theirReference = another.reference;
        }
    },
    TYPO_IN_REFERENCE {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.theirReference = withTypo(bank.reference, random);
        }
    },
    CONFUSED_LEI {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.counterpartyLei = confused(paper.counterpartyLei);
            paper.bankLei = random.nextBoolean() ? paper.bankLei : confused(paper.bankLei);
        }
    },
    NAME_VARIANT {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.counterpartyName = variant(paper.counterpartyName, random);
            paper.counterpartyLei = "";
            paper.payerLei = paper.payerLei.equals(bank.bankLei) ? paper.payerLei : "";
        }
    },
    TRADE_DATE_BY_ONE {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.tradeDate = World.nextBusinessDay(paper.tradeDate);
        }
    },
    ROLLED {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            LocalDate rolled = paper.maturityDate.plusDays(1 + random.nextInt(3));
            paper.maturityDate = random.nextInt(4) == 0 ? paper.maturityDate : rolled;
            if (paper.maturityDate.equals(bank.maturityDate) || random.nextInt(3) == 0) {
                paper.effectiveDate = paper.effectiveDate.plusDays(1 + random.nextInt(3));
            }
        }
    },
    NOTIONAL_BREAK {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.theirReference = "";
            bank.theirReference = "";
            paper.notional = switch (random.nextInt(4)) {
                case 0 -> paper.notional * 10;
                case 1 -> paper.notional + paper.notional / 10;
                case 2 -> paper.notional + Math.max(1_000, paper.notional / 1_000) * (1 + random.nextInt(90));
                default -> paper.notional * 2;
            };
        }
    },
    RATE_BREAK {
        @Override
        void apply(Record bank, Record paper, Record another, SplittableRandom random) {
            paper.theirReference = "";
            bank.theirReference = "";
            int[] steps = {100, 250, 500, 1000, 10_000};
            paper.rate += steps[random.nextInt(steps.length)] * (random.nextBoolean() ? 1 : -1);
        }
    };

    private static final String LETTERS = "0123456789";

    /** @param another a trade of the bank that is not this one */
    abstract void apply(Record bank, Record paper, Record another, SplittableRandom random);

    static String withTypo(String reference, SplittableRandom random) {
        int at = 3 + random.nextInt(reference.length() - 3);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String changed = switch (random.nextInt(4)) {
            case 0 -> reference.substring(0, at) + reference.substring(at + 1);
            case 1 -> reference.substring(0, at) + other + reference.substring(at);
            default -> reference.substring(0, at) + other + reference.substring(at + 1);
        };
        return changed.equals(reference) ? reference + other : changed;
    }

    private static String confused(String lei) {
        int zero = lei.indexOf('0');
        int letter = lei.indexOf('O');
        if (zero >= 0) {
            return lei.substring(0, zero) + 'O' + lei.substring(zero + 1);
        }
        return letter >= 0 ? lei.replaceFirst("O", "0") : lei.replaceFirst("1", "I");
    }

    private static String variant(String name, SplittableRandom random) {
        List<String> words = List.of(name.split(" "));
        String stem = String.join(" ", words.subList(0, words.size() - 1));
        return switch (random.nextInt(5)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> stem;
            case 2 -> stem + " " + longForm(words.getLast());
            case 3 ->
                stem.replace("Capital", "Cap").replace("Management", "Mgmt").replace("Investment", "Inv");
            default -> swapped(stem, random) + " " + words.getLast();
        };
    }

    private static String longForm(String form) {
        return switch (form) {
            case "plc" -> "Public Limited Company";
            case "Limited" -> "Ltd";
            case "AG" -> "Aktiengesellschaft";
            case "Inc." -> "Incorporated";
            case "Corp." -> "Corporation";
            default -> form.replace(".", "");
        };
    }

    private static String swapped(String text, SplittableRandom random) {
        int at = 2 + random.nextInt(text.length() - 4);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
