package io.tradematching;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Lets a start get as far as the last bean while the image is built, where there is no database: it is asked for its name
 * only. What such a start loads goes into the image's cache of classes.
 */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
class Rehearsal {

    @Bean
    DataSource databaseByName() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                DatabaseMetaData metaData =
                        answering(DatabaseMetaData.class, Map.of("getDatabaseProductName", "PostgreSQL"));
                return answering(Connection.class, Map.of("getMetaData", metaData));
            }

            @Override
            public Connection getConnection(String username, String password) {
                return getConnection();
            }
        };
    }

    /** Closing is allowed; whatever else is asked has no place in a rehearsal. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == void.class) {
                        return null;
                    }
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method + " during a rehearsal");
                    }
                    return answers.get(method.getName());
                }));
    }
}
