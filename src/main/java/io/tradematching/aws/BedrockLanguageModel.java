package io.tradematching.aws;

import io.tradematching.extraction.model.LanguageModel;
import io.tradematching.extraction.model.ModelAnswer;
import io.tradematching.extraction.model.ModelAnswer.Answered;
import io.tradematching.extraction.model.ModelAnswer.Unavailable;
import io.tradematching.extraction.model.ModelQuestion;
import io.tradematching.failure.FailureReason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.bedrock.converse.BedrockChatOptions;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import software.amazon.awssdk.core.exception.SdkException;

/** Asks Amazon Bedrock, within pace and budget. Whatever goes wrong, documents are read by rules alone. */
class BedrockLanguageModel implements LanguageModel {

    private static final Logger log = LoggerFactory.getLogger(BedrockLanguageModel.class);
    private static final Set<FailureReason> WORTH_ANOTHER_ATTEMPT =
            Set.of(FailureReason.THROTTLED, FailureReason.TIMEOUT, FailureReason.SERVICE_UNAVAILABLE);

    private final ChatModel chat;
    private final ModelProperties properties;
    private final CallPace pace;
    private final DailyBudget budget;
    private final ModelMetrics metrics;
    private final Pause pause;

    BedrockLanguageModel(
            ChatModel chat,
            ModelProperties properties,
            CallPace pace,
            DailyBudget budget,
            ModelMetrics metrics,
            Pause pause) {
        this.chat = chat;
        this.properties = properties;
        this.pace = pace;
        this.budget = budget;
        this.metrics = metrics;
        this.pause = pause;
    }

    @Override
    public ModelAnswer ask(ModelQuestion question) {
        try {
            return attempt(question, 1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unavailable(FailureReason.TIMEOUT, "the platform is stopping");
        }
    }

    private ModelAnswer attempt(ModelQuestion question, int number) throws InterruptedException {
        if (budget.isSpent()) {
            metrics.notAsked("budget");
            return new Unavailable(FailureReason.THROTTLED, "the day's budget for the model is spent");
        }
        Optional<Duration> turn = pace.next();
        if (turn.isEmpty()) {
            metrics.notAsked("pace");
            return new Unavailable(FailureReason.THROTTLED, "too many questions are waiting for their turn");
        }
        pause.of(turn.get());
        ModelAnswer answer = call(question);
        if (answer instanceof Unavailable unavailable
                && WORTH_ANOTHER_ATTEMPT.contains(unavailable.reason())
                && number < properties.maxAttempts()) {
            pause.of(backoff(number));
            return attempt(question, number + 1);
        }
        return answer;
    }

    private ModelAnswer call(ModelQuestion question) {
        try {
            return metered(chat.call(prompt(question)));
        } catch (SdkException e) {
            return failed(question, SdkFailures.reason(e), e);
        } catch (RuntimeException e) {
            return failed(question, FailureReason.INTERNAL_ERROR, e);
        }
    }

    private Prompt prompt(ModelQuestion question) {
        BedrockChatOptions options = BedrockChatOptions.builder()
                .model(properties.id())
                .temperature(0.0)
                .maxTokens(properties.maxOutputTokens())
                .build();
        return new Prompt(
                List.of(new SystemMessage(question.instructions()), new UserMessage(question.data())), options);
    }

    private Answered metered(ChatResponse response) {
        Usage usage = response.getMetadata().getUsage();
        int in = usage.getPromptTokens();
        int out = usage.getCompletionTokens();
        Answered answer = new Answered(properties.id(), text(response), in, out, properties.cost(in, out));
        budget.spend(answer.cost());
        metrics.answered(answer);
        return answer;
    }

    private static String text(ChatResponse response) {
        Generation result = response.getResult();
        String text = result == null ? null : result.getOutput().getText();
        return text == null ? "" : text;
    }

    /** Names of exceptions only: their messages may quote the document. */
    private Unavailable failed(ModelQuestion question, FailureReason reason, RuntimeException e) {
        metrics.failed(reason);
        log.warn("{}: the language model gave no answer, {}", question.item(), reason);
        log.debug("{}: the language model gave no answer", question.item(), e);
        return new Unavailable(reason, e.getClass().getSimpleName());
    }

    /** Doubles, less up to a half, so that processes that were throttled together do not come back together. */
    private Duration backoff(int attempt) {
        long full = properties.firstBackoff().toMillis() << (attempt - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
    }
}
