package tradematching.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, unpacked from a jar and run as a child process. */
public final class LocalPostgres implements LocalService {

    public static final String USERNAME = "postgres";
    /** Accepted, like any other: the server trusts this machine. */
    public static final String PASSWORD = "local-secret";

    private final int port;
    private final Path directory;
    private @Nullable EmbeddedPostgres server;

    LocalPostgres(int port, Path directory) {
        this.port = port;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "the local PostgreSQL";
    }

    @Override
    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USERNAME, PASSWORD);
    }

    @Override
    public synchronized void start() throws IOException {
        if (server != null) {
            return;
        }
        stopLeftBehind();
        server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // What was committed survives the death of any process; fsync, off by default here, would only add the
                // loss of power.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    @Override
    public synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Lets every process of the server stand still: connections stay open, nothing answers. */
    public void freeze() throws IOException {
        signal("-STOP");
    }

    public void thaw() throws IOException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException {
        ProcessHandle postmaster = PostgresProcess.find(directory)
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL runs on " + directory));
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()))
                .forEach(command::add);
        new ProcessBuilder(command).inheritIO().start().onExit().join();
    }

    /** Lets the server refuse, or accept again, every write of transactions that begin from now on. */
    public void setReadOnly(boolean readOnly) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set default_transaction_read_only = " + readOnly);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Ends the server that an earlier run, killed, has left behind on this data. */
    void stopLeftBehind() {
        try {
            PostgresProcess.stop(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void createDatabaseIfMissing(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create database " + name);
            }
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (ResultSet row = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return row.next();
        }
    }
}
