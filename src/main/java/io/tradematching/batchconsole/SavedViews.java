package io.tradematching.batchconsole;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches that people gave a name. */
@Repository
class SavedViews {

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(String owner) {
        return jdbc.sql("SELECT id, name, query FROM console_view WHERE owner = :owner ORDER BY name")
                .param("owner", owner)
                .query((row, _) -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** A view of the same name is replaced. */
    void save(String owner, String name, String query) {
        if (name.isBlank()
                || name.length() > 60
                || query.length() > LONGEST
                || !(query.isEmpty() || query.startsWith("?"))) {
            throw new IllegalArgumentException(
                    "A view needs a name of at most 60 characters, and the filters of a page");
        }
        jdbc.sql("""
                        INSERT INTO console_view (owner, name, query) VALUES (:owner, :name, :query)
                        ON CONFLICT (owner, name) DO UPDATE SET query = excluded.query
                        """)
                .param("owner", owner)
                .param("name", name.strip())
                .param("query", query)
                .update();
    }

    void remove(String owner, long id) {
        jdbc.sql("DELETE FROM console_view WHERE owner = :owner AND id = :id")
                .param("owner", owner)
                .param("id", id)
                .update();
    }

    /** @param query with its question mark */
    record SavedView(long id, String name, String query) {}
}
