package io.tradematching.health;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database as a dependency: it must answer, and take changes. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String NAME = "postgresql";
    private static final int SECONDS = 3;

    @Bean
    Dependency database(DataSource dataSource) {
        return new Dependency(NAME, () -> {
            if (isReadOnly(dataSource)) {
                throw failure("takes no changes: read-only").asException();
            }
        });
    }

    private static boolean isReadOnly(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet row = statement.executeQuery("SHOW transaction_read_only")) {
                return row.next() && row.getString(1).equals("on");
            }
        } catch (SQLException e) {
            throw failure("no answer: SQL state " + e.getSQLState()).causedBy(e);
        }
    }

    private static Failure failure(String message) {
        return new Failure(FailureReason.SERVICE_UNAVAILABLE, NAME, message);
    }
}
