package io.tradematching.aws;

import io.tradematching.trade.TradeSource;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The two tables of trades. */
@Validated
@ConfigurationProperties("platform.dynamodb")
record TableProperties(
        @NotBlank @DefaultValue("BankTradeData") String bankTable,
        @NotBlank @DefaultValue("CounterpartyTradeData") String counterpartyTable) {

    String table(TradeSource source) {
        return switch (source) {
            case BANK -> bankTable;
            case COUNTERPARTY -> counterpartyTable;
        };
    }
}
