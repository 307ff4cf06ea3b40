package io.tradematching.migration;

import io.tradematching.LegacyReading;
import io.tradematching.trade.InMemoryTrades;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tradematching.database.TestDatabase;

/** A folder of files as the legacy system wrote them, and the platform that they are brought to. */
final class LegacySystem {

    static final Instant NOW = Instant.parse("2026-01-31T02:00:00Z");

    final Path folder;
    final InMemoryTrades tables = new InMemoryTrades();
    Trades trades = tables;

    LegacySystem(Path folder) {
        this.folder = folder;
        Database.JDBC.sql("TRUNCATE migration_file, migration_record").update();
    }

    LegacySystem with(String file, String json) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, json);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    LegacySystem withContent(String file, Object content) {
        return with(file, JsonMapper.builder().build().writeValueAsString(content));
    }

    /** In the shape in which TinyDB itself writes. */
    LegacySystem with(String file, LegacyTrade... records) {
        Map<String, Object> table = new LinkedHashMap<>();
        for (LegacyTrade legacy : records) {
            table.put(Integer.toString(table.size() + 1), legacy.fields());
        }
        return withContent(file, Map.of("_default", table));
    }

    /** A process of its own every time: nothing is remembered but what the database holds. */
    MigrationReport migrate() {
        return migration(folder.toString()).migrate();
    }

    TinyDbMigration migration(String tinyDbPath) {
        MigrationProperties properties = new MigrationProperties(tinyDbPath, 4, folder);
        MigrationJournal journal = journal();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        RecordReader reader = new RecordReader(LegacyReading.asOfDocuments());
        return new TinyDbMigration(
                reader, new RecordTransfer(reader, trades, journal, properties, clock), journal, properties, clock);
    }

    MigrationJournal journal() {
        return new MigrationJournal(Database.JDBC, new NamedParameterJdbcTemplate(Database.SOURCE));
    }

    static ObjectJournal emptyObjectJournal() {
        Database.JDBC.sql("TRUNCATE migration_object").update();
        return new ObjectJournal(Database.JDBC);
    }

    StoredTrade bank(String tradeId) {
        return tables.find(TradeSource.BANK, tradeId).orElseThrow();
    }

    StoredTrade counterparty(String tradeId) {
        return tables.find(TradeSource.COUNTERPARTY, tradeId).orElseThrow();
    }

    /** One for all tests; each begins with it empty. */
    private static final class Database {
        static final DataSource SOURCE = TestDatabase.create().dataSource();
        static final JdbcClient JDBC = JdbcClient.create(SOURCE);
    }
}
