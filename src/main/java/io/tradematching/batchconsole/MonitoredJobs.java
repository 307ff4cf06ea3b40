package io.tradematching.batchconsole;

import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets the monitor listen to every job of the application, so that no job has to know of the console. */
@Component
class MonitoredJobs implements BeanPostProcessor {

    private final ObjectProvider<ExecutionMonitor> monitor;

    MonitoredJobs(ObjectProvider<ExecutionMonitor> monitor) {
        this.monitor = monitor;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractJob job) {
            job.registerJobExecutionListener(new LateMonitor());
        }
        return bean;
    }

    /** The monitor needs the database, which is not there yet when jobs are made. */
    private final class LateMonitor implements JobExecutionListener {

        @Override
        public void beforeJob(JobExecution execution) {
            monitor.getObject().beforeJob(execution);
        }

        @Override
        public void afterJob(JobExecution execution) {
            monitor.getObject().afterJob(execution);
        }
    }
}
