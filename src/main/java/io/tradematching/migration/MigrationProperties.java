package io.tradematching.migration;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param tinydbPath a TinyDB file or a folder of them; blank where there is nothing to migrate
 * @param threads how many trades are written at once
 * @param workDirectory for copies of objects while they are compared
 */
@Validated
@ConfigurationProperties("platform.migration")
record MigrationProperties(
        @DefaultValue("") String tinydbPath,
        @Min(1) @DefaultValue("8") int threads,
        @DefaultValue("/tmp/processing") Path workDirectory) {}
