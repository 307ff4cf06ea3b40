package io.tradematching.batchconsole;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The jobs that this application can run: its beans. */
@Component
class KnownJobs {

    private final ObjectProvider<Job> jobs;

    KnownJobs(ObjectProvider<Job> jobs) {
        this.jobs = jobs;
    }

    Optional<Job> find(String name) {
        return jobs.stream().filter(job -> job.getName().equals(name)).findFirst();
    }

    Set<String> names() {
        return jobs.stream().map(Job::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
