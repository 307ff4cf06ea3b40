package io.tradematching.aws;

import io.micrometer.core.instrument.MeterRegistry;
import io.tradematching.extraction.model.ModelAnswer.Answered;
import io.tradematching.failure.FailureReason;
import java.util.Locale;

/** Calls, tokens, cost and throttles of the language model. */
final class ModelMetrics {

    private final MeterRegistry registry;
    private final String model;

    ModelMetrics(MeterRegistry registry, String model) {
        this.registry = registry;
        this.model = model;
    }

    void answered(Answered answer) {
        call("answered");
        registry.counter("trade_model_tokens", "model", model, "direction", "in")
                .increment(answer.inputTokens());
        registry.counter("trade_model_tokens", "model", model, "direction", "out")
                .increment(answer.outputTokens());
        registry.counter("trade_model_cost_usd", "model", model)
                .increment(answer.cost().doubleValue());
    }

    void failed(FailureReason reason) {
        call(reason.name().toLowerCase(Locale.ROOT));
        if (reason == FailureReason.THROTTLED) {
            registry.counter("trade_model_throttles", "model", model).increment();
        }
    }

    /** @param why {@code budget} or {@code pace} */
    void notAsked(String why) {
        call("not_asked_" + why);
    }

    private void call(String outcome) {
        registry.counter("trade_model_calls", "model", model, "outcome", outcome)
                .increment();
    }
}
