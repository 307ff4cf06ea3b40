/**
 * Measures the matcher on generated trades with known truth: {@link tradematching.bench.GenerateTrades} writes two files of trades
 * and the truth about them, {@link tradematching.bench.ScoreMatches} compares a result file with it.
 */
@NullMarked
package tradematching.bench;

import org.jspecify.annotations.NullMarked;
