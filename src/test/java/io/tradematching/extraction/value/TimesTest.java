package io.tradematching.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private final Times times = new Times();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15:00                          | 15:00
                    3:00 p.m. (London time)        | 15:00 London time
                    3.30 pm, New York time         | 15:30 New York time
                    10 am Tokyo                    | 10:00 Tokyo
                    12:00 noon New York            | 12:00 New York
                    12 noon                        | 12:00
                    midi (Paris)                   | 12:00 Paris
                    12:15 a.m.                     | 00:15
                    15 h 00 (London)               | 15:00 London
                    15h30, heure de Paris          | 15:30 heure de Paris
                    10 heures, Bruxelles           | 10:00 Bruxelles
                    11.30 Uhr (Frankfurt)          | 11:30 Frankfurt
                    14 Uhr                         | 14:00
                    a las 16:30 horas (Madrid)     | 16:30 Madrid
                    1500 hrs London                | 15:00 London
                    14:00:00 CET                   | 14:00 CET
                    2:00 p.                        | 14:00
                    """)
    void readsTheTimesOfPapers(String printed, String time) {
        assertThat(times.first(printed).map(Found::value)).contains(time);
    }

    @Test
    void takesNoOtherNumberForATime() {
        assertThat(times.first("Tokyo")).isEmpty();
        assertThat(times.first("12")).isEmpty();
        assertThat(times.first("3 October 2025")).isEmpty();
    }
}
