package io.tradematching.migration;

import static io.tradematching.migration.LegacyTrade.aSwap;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.TradeSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinyDbExportTest {

    @TempDir
    private Path files;

    @TempDir
    private Path broughtOut;

    @Test
    void namesARowThatCannotBeReadWithItsRemedyAndBringsOutEveryOther() throws IOException {
        LegacySystem legacy = new LegacySystem(files).with("bank_trade_data.json", aSwap("FAB-1"), aSwap("FAB-2"));
        legacy.migrate();
        legacy.tables.addUnreadable(
                TradeSource.BANK, new Failure(FailureReason.BAD_ROW, "BankTradeData/OLD-1", "no notional_currency"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        boolean everything = new TinyDbExport(legacy.tables)
                .export(broughtOut)
                .print(new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(everything).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("BankTradeData/OLD-1", "no notional_currency", FailureReason.BAD_ROW.remedy());
        assertThat(Files.readString(broughtOut.resolve(TinyDbExport.fileName(TradeSource.BANK))))
                .contains("FAB-1", "FAB-2");
    }
}
