package io.tradematching.batchconsole;

import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs of this application and of the history, and the parameters they are known to take. */
@Component
class JobCatalogue {

    private final KnownJobs jobs;
    private final JobStatistics statistics;
    private final JdbcClient jdbc;

    JobCatalogue(KnownJobs jobs, JobStatistics statistics, JdbcClient jdbc) {
        this.jobs = jobs;
        this.statistics = statistics;
        this.jdbc = jdbc;
    }

    List<String> names() {
        TreeSet<String> names = new TreeSet<>(jobs.names());
        names.addAll(statistics.jobNames());
        return List.copyOf(names);
    }

    boolean isHere(String jobName) {
        return jobs.names().contains(jobName);
    }

    /** Those of the latest instances, each with its latest value. */
    List<ParameterRow> parameters(String jobName) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (p.parameter_name) p.parameter_name, p.parameter_type, p.parameter_value, p.identifying
                          FROM (SELECT job_instance_id FROM batch_job_instance
                                 WHERE job_name = :job ORDER BY job_instance_id DESC LIMIT 20) i
                          JOIN batch_job_execution e ON e.job_instance_id = i.job_instance_id
                          JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
                         ORDER BY p.parameter_name, e.job_execution_id DESC
                        """)
                .param("job", jobName)
                .query((row, _) -> new ParameterRow(
                        row.getString("parameter_name"),
                        row.getString("parameter_type"),
                        row.getString("parameter_value") == null ? "" : row.getString("parameter_value"),
                        "Y".equals(row.getString("identifying"))))
                .list();
    }
}
