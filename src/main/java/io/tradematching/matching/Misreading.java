package io.tradematching.matching;

/** Whether one identifier could be a misread or mistyped form of another. */
final class Misreading {

    private Misreading() {}

    /** The digit that OCR confuses with the letter; the letter itself where there is none. */
    static byte folded(byte letter) {
        return switch (letter) {
            case 'O', 'Q', 'D' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> letter;
        };
    }

    /** Equal but for confusable letters, or one edit apart. Both in upper case. */
    static boolean couldBe(byte[] one, int length, byte[] other, int otherLength) {
        if (Math.abs(length - otherLength) > 1 || Math.min(length, otherLength) < 4) {
            return false;
        }
        int shortest = Math.min(length, otherLength);
        int head = 0;
        while (head < shortest && folded(one[head]) == folded(other[head])) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && folded(one[length - 1 - tail]) == folded(other[otherLength - 1 - tail])) {
            tail++;
        }
        int rest = length - head - tail;
        int otherRest = otherLength - head - tail;
        return rest <= 1 && otherRest <= 1 || rest == 2 && otherRest == 2 && exchanged(one, other, head);
    }

    private static boolean exchanged(byte[] one, byte[] other, int at) {
        return one[at] == other[at + 1] && one[at + 1] == other[at];
    }
}
