package io.tradematching.reconciliation;

import java.time.LocalDate;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Which reconciliation: a business date, and the how-manieth time it is done again on purpose.
 *
 * @param rerun 0 for the first; a restart after a failure is no rerun
 */
public record RunIdentity(LocalDate businessDate, int rerun) {

    static final String BUSINESS_DATE = "businessDate";
    static final String RERUN = "rerun";

    public RunIdentity {
        if (rerun < 0) {
            throw new IllegalArgumentException("A rerun is counted from 1, not " + rerun);
        }
    }

    /** {@code 2026-01-31}, or {@code 2026-01-31-r2} for its second rerun. */
    public String id() {
        return rerun == 0 ? businessDate.toString() : businessDate + "-r" + rerun;
    }

    JobParameters parameters() {
        JobParametersBuilder parameters =
                new JobParametersBuilder().addString(BUSINESS_DATE, businessDate.toString(), true);
        if (rerun > 0) {
            parameters.addString(RERUN, Integer.toString(rerun), true);
        }
        return parameters.toJobParameters();
    }

    /** @throws IllegalArgumentException if the parameters name no run */
    static RunIdentity of(JobParameters parameters) {
        String date = parameters.getString(BUSINESS_DATE);
        if (date == null) {
            throw new IllegalArgumentException(
                    "A reconciliation needs the parameter businessDate, for instance 2026-01-31");
        }
        String rerun = parameters.getString(RERUN);
        return new RunIdentity(LocalDate.parse(date), rerun == null ? 0 : Integer.parseInt(rerun));
    }
}
