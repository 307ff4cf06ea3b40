package tradematching.local;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Hands events to their queue. Usually an event is in the queue before the upload's answer is sent; while the queue server is
 * down, events wait in memory and are tried again.
 */
final class EventOutbox implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EventOutbox.class);
    private static final long RETRY_MILLIS = 500;

    private final ExecutorService retries = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("s3-events-", 0).factory());
    private final SqsClient sqs;

    EventOutbox(SqsClient sqs) {
        this.sqs = sqs;
    }

    void send(String queueUrl, String event) {
        if (!isSent(queueUrl, event)) {
            retries.execute(() -> retry(queueUrl, event));
        }
    }

    private void retry(String queueUrl, String event) {
        try {
            do {
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            } while (!isSent(queueUrl, event));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            log.warn("An S3 event was not delivered before the end: {}", event);
        }
    }

    private boolean isSent(String queueUrl, String event) {
        try {
            sqs.sendMessage(message -> message.queueUrl(queueUrl).messageBody(event));
            return true;
        } catch (SdkException e) {
            log.warn("The queue {} does not take S3 events now; trying again: {}", queueUrl, e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        retries.shutdownNow();
        retries.close();
    }
}
