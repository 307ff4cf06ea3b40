package io.tradematching.extraction.value;

/** Which of the first two numbers of a date such as 03/04/2024 is the day. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
}
