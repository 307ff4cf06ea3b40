package io.tradematching.migration;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tinydbPath a TinyDB file or a folder of them; blank where there is nothing to migrate
 * @param threads how many trades are written at once
 * @param workDirectory for copies of objects while they are compared
 */
@ConfigurationProperties("platform.migration")
record MigrationProperties(
        @DefaultValue("") String tinydbPath,
        @DefaultValue("8") int threads,
        @DefaultValue("/tmp/processing") Path workDirectory) {

    MigrationProperties {
        if (threads < 1) {
            throw new IllegalArgumentException("platform.migration.threads must be at least 1");
        }
    }
}
