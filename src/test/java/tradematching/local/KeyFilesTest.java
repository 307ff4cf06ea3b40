package tradematching.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeyFilesTest {

    @Property(tries = 300)
    void namesAFileFromWhichTheKeyCanBeReadAgain(@ForAll @StringLength(min = 1, max = 1024) String key) {
        assertThat(KeyFiles.key(KeyFiles.path(wellFormed(key)))).isEqualTo(wellFormed(key));
    }

    /** Keys are UTF-8, which has no place for half a surrogate pair. */
    private static String wellFormed(String key) {
        return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void leavesNothingOfAKeyThatAFileSystemWouldInterpret() {
        for (String key :
                List.of("../../etc/passwd", "BANK/..", "/", ".", "BANK\\a.pdf", "a".repeat(1024), "日本".repeat(170))) {
            assertThat(Arrays.asList(KeyFiles.path(key).split("/")))
                    .allSatisfy(name -> assertThat(name).matches("[kf][a-z0-9._%-]{1,120}"));
        }
    }

    @Test
    void neverMakesOneKeyTheFolderOfAnother() {
        String key = "a".repeat(120);

        assertThat(KeyFiles.path(key + "a")).doesNotStartWith(KeyFiles.path(key));
    }

    @Test
    void keepsCapitalsApartFromSmallLetters() {
        assertThat(KeyFiles.path("BANK/A.PDF")).isNotEqualToIgnoringCase(KeyFiles.path("BANK/a.pdf"));
    }
}
