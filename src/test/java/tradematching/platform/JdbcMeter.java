package tradematching.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts and times what goes to the database: for the job repository, for the platform's own records, and commits. */
final class JdbcMeter implements BeanPostProcessor {

    static final String JOB_REPOSITORY = "job repository";
    static final String OWN_RECORDS = "own records";
    static final String COMMITS = "commits";

    private static final Set<String> ENDS = Set.of("commit", "rollback");

    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Metered(dataSource) : bean;
    }

    void reset() {
        calls.clear();
        nanos.clear();
    }

    long calls(String kind) {
        return calls.getOrDefault(kind, new LongAdder()).sum();
    }

    double seconds(String kind) {
        return nanos.getOrDefault(kind, new LongAdder()).sum() / 1e9;
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (ENDS.contains(method.getName())) {
            return timed(COMMITS, connection, method, arguments);
        }
        Object result = invoke(connection, method, arguments);
        return result instanceof PreparedStatement statement && arguments[0] instanceof String sql
                ? metered(statement, kind(sql))
                : result;
    }

    private PreparedStatement metered(PreparedStatement statement, String kind) {
        return proxy(
                PreparedStatement.class,
                (_, method, arguments) -> method.getName().startsWith("execute")
                        ? timed(kind, statement, method, arguments)
                        : invoke(statement, method, arguments));
    }

    private Object timed(String kind, Object target, Method method, Object[] arguments) throws Throwable {
        long start = System.nanoTime();
        try {
            return invoke(target, method, arguments);
        } finally {
            calls.computeIfAbsent(kind, _ -> new LongAdder()).increment();
            nanos.computeIfAbsent(kind, _ -> new LongAdder()).add(System.nanoTime() - start);
        }
    }

    private static String kind(String sql) {
        return sql.toUpperCase(Locale.ROOT).contains("BATCH_") ? JOB_REPOSITORY : OWN_RECORDS;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Metered extends DelegatingDataSource {

        Metered(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, (_, method, arguments) -> onConnection(connection, method, arguments));
        }
    }
}
