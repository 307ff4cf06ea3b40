package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small numbers written out, in the languages of the papers. */
final class NumberWords {

    private static final List<String> CARDINALS = List.of(
            "one ein eine einen un une uno una",
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five funf fuenf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf nueve",
            "ten zehn dix diez",
            "eleven elf onze once",
            "twelve zwolf zwoelf douze doce",
            "thirteen dreizehn treize trece",
            "fourteen vierzehn quatorze catorce",
            "fifteen funfzehn fuenfzehn quinze quince",
            "sixteen sechzehn seize dieciseis",
            "seventeen siebzehn dix-sept diecisiete",
            "eighteen achtzehn dix-huit dieciocho",
            "nineteen neunzehn dix-neuf diecinueve",
            "twenty zwanzig vingt veinte",
            "twenty-one einundzwanzig veintiuno",
            "twenty-two zweiundzwanzig vingt-deux veintidos",
            "twenty-three dreiundzwanzig vingt-trois veintitres",
            "twenty-four vierundzwanzig vingt-quatre veinticuatro",
            "twenty-five funfundzwanzig vingt-cinq veinticinco",
            "twenty-six sechsundzwanzig vingt-six veintiseis",
            "twenty-seven siebenundzwanzig vingt-sept veintisiete",
            "twenty-eight achtundzwanzig vingt-huit veintiocho",
            "twenty-nine neunundzwanzig vingt-neuf veintinueve",
            "thirty dreissig trente treinta");
    private static final List<String> ORDINALS = List.of(
            "first erster ersten premier primero",
            "second zweiter zweiten",
            "third dritter dritten",
            "fourth vierter vierten",
            "fifth funfter funften",
            "sixth sechster sechsten",
            "seventh siebter siebten",
            "eighth achter achten",
            "ninth neunter neunten",
            "tenth zehnter zehnten",
            "eleventh elfter elften",
            "twelfth zwolfter zwolften",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");

    private static final Map<String, Integer> BY_CARDINAL = numbers(CARDINALS);
    private static final Map<String, Integer> BY_ORDINAL = numbers(ORDINALS);

    private NumberWords() {}

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= names.size(); number++) {
            for (String name : names.get(number - 1).split(" ")) {
                numbers.put(name, number);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Three, drei, trois, tres. */
    static Optional<Integer> count(String word) {
        return Optional.ofNullable(BY_CARDINAL.get(Folding.plain(word)));
    }

    /** The third, but also tres: Spanish and French count the days of a month. */
    static Optional<Integer> day(String word) {
        return Optional.ofNullable(BY_ORDINAL.get(Folding.plain(word))).or(() -> count(word));
    }
}
