package tradematching.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What storage, mail and ill will do to a file. */
enum Mutation {
    NONE {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            return file;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    BITS {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] broken = file.clone();
            for (int flips = file.length == 0 ? 0 : 1 + random.nextInt(20); flips > 0; flips--) {
                broken[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return broken;
        }
    },
    /** A stretch of the file stands in it twice: objects, streams and cross-references repeat. */
    DOUBLED {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length + 1);
            int to = from + random.nextInt(file.length - from + 1);
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            broken.write(file, 0, to);
            broken.write(file, from, file.length - from);
            return broken.toByteArray();
        }
    },
    /** Digits become nines, of the same length, so that offsets stay right and sizes, counts and references do not. */
    HUGE_NUMBERS {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] broken = file.clone();
            int at = random.nextInt(file.length + 1);
            for (int left = 30; at < file.length && left > 0; at++) {
                if (broken[at] >= '0' && broken[at] <= '9') {
                    broken[at] = '9';
                    left--;
                }
            }
            return broken;
        }
    },
    /** References point to one object, which makes the tree of pages or of forms contain itself. */
    CIRCULAR {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            String target = Integer.toString(1 + random.nextInt(9));
            return text.replaceAll("(?<=\\s)\\d(?= 0 R)", target).getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    abstract byte[] of(byte[] file, RandomGenerator random);
}
