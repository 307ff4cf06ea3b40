package io.tradematching.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKeysTest {

    @TempDir
    private Path folder;

    @Test
    void keepsThePlainFileNamesStemWhole() {
        assertThat(DocumentKeys.identifierOf("BANK/2026/01/31/GCS382857_V1.PDF"))
                .isEqualTo("GCS382857_V1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BANK/Überweisung.pdf",
                "BANK/..pdf",
                "BANK/...pdf.pdf",
                "BANK/.pdf",
                "BANK/a b.pdf",
                "BANK/line\nbreak\u0000.pdf",
                "BANK/a..b.pdf",
                "BANK/\u202Egnp.pdf"
            })
    void makesAnyOtherNameSafe(String key) {
        String identifier = DocumentKeys.identifierOf(key);

        assertThat(identifier).matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}").doesNotContain("..");
        assertThat(DocumentKeys.identifierOf(key)).isEqualTo(identifier);
    }

    @Test
    void neverMapsDifferentStemsToOneIdentifier() {
        String longStem = "x".repeat(900);

        assertThat(DocumentKeys.identifierOf("BANK/" + longStem + "1.pdf"))
                .hasSizeLessThanOrEqualTo(120)
                .isNotEqualTo(DocumentKeys.identifierOf("BANK/" + longStem + "2.pdf"));
        assertThat(DocumentKeys.identifierOf("BANK/a b.pdf")).isNotEqualTo(DocumentKeys.identifierOf("BANK/a_b.pdf"));
    }

    @Test
    void namesEverythingWrittenAboutADocument() {
        DocumentKeys keys = new DocumentKeys(TradeSource.COUNTERPARTY, "GCS382857_V1", "0123456789abcdef");

        assertThat(keys.image(1)).isEqualTo("PDFIMAGES/COUNTERPARTY/GCS382857_V1/0123456789abcdef/page_001.jpg");
        assertThat(keys.words(12)).isEqualTo("PDFIMAGES/COUNTERPARTY/GCS382857_V1/0123456789abcdef/page_012.json");
        assertThat(keys.metadata()).isEqualTo("PDFIMAGES/COUNTERPARTY/GCS382857_V1/0123456789abcdef/metadata.json");
        assertThat(DocumentKeys.extracted(
                        TradeSource.COUNTERPARTY, "GCS382857_V1", Instant.parse("2026-02-03T04:05:06Z")))
                .isEqualTo("extracted/COUNTERPARTY/trade_GCS382857_V1_20260203_040506.json");
    }

    @Test
    void namesAReceivedDocumentAfterItsKeyAndContent() throws IOException {
        Path file = Files.writeString(folder.resolve("local"), "abc");

        ConfirmationDocument document =
                ConfirmationDocument.received(new ObjectReference("docs", "BANK/FAB_1.pdf", "v:1"), file);

        assertThat(document.source()).isEqualTo(TradeSource.BANK);
        assertThat(document.uniqueIdentifier()).isEqualTo("FAB_1");
        assertThat(document.documentId()).isEqualTo("ba7816bf8f01cfea");
        assertThat(document.size()).isEqualTo(3);
    }

    @Test
    void refusesAKeyOfNoSource() throws IOException {
        Path file = Files.writeString(folder.resolve("local"), "abc");
        ObjectReference object = new ObjectReference("docs", "OTHER/FAB_1.pdf", "v:1");

        assertThatThrownBy(() -> ConfirmationDocument.received(object, file))
                .isInstanceOf(PermanentFailureException.class)
                .hasMessageContaining("FOREIGN_PREFIX");
    }
}
