package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.Map;

/** A paper and the terms it states: no more and no less. */
public record WrittenPaper(Paper paper, Map<Term, TermValue> truth) {}
