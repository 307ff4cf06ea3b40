package io.tradematching.matching;

/** What rules can depend on; empty where it is not stated. */
record RuleScope(String product, String currency, String counterparty) {}
