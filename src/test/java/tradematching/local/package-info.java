/**
 * The platform's surroundings on one machine: PostgreSQL, S3, SQS, DynamoDB and SNS in this JVM, bound to 127.0.0.1, with the
 * application on top. Development only; the production jar carries none of it.
 */
@NullMarked
package tradematching.local;

import org.jspecify.annotations.NullMarked;
