package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ObjectMetadataTest {

    @Property(tries = 500)
    void writesPrintableAsciiOfBoundedLength(@ForAll @StringLength(max = 2000) String value) {
        assertThat(ObjectMetadata.encoded(value)).matches("[ -~]{0,600}");
    }

    @Test
    void canBeDecoded() {
        String encoded = ObjectMetadata.encoded("Société 名前 50%\r\nX-Amz-Acl: public");

        assertThat(encoded).isEqualTo("Soci%C3%A9t%C3%A9 %E5%90%8D%E5%89%8D 50%25%0D%0AX-Amz-Acl: public");
        assertThat(URLDecoder.decode(encoded, UTF_8)).isEqualTo("Société 名前 50%\r\nX-Amz-Acl: public");
    }

    @Test
    void neverCutsWithinACharacter() {
        assertThat(URLDecoder.decode(ObjectMetadata.encoded("名".repeat(300)), UTF_8))
                .isEqualTo("名".repeat(66));
    }
}
