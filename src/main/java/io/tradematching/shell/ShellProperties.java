package io.tradematching.shell;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param product as the pages call it
 * @param zone in which pages write times
 */
@ConfigurationProperties("platform.pages")
public record ShellProperties(
        @DefaultValue("Trade confirmations") String product,
        @DefaultValue("UTC") ZoneId zone) {}
