/**
 * Adapters to S3, DynamoDB, SQS, SNS and Bedrock. The only package that sees the AWS SDK; nobody imports it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ingest",
            "reconciliation",
            "health",
            "document",
            "extraction",
            "extraction :: model",
            "notification",
            "trade",
            "failure"
        })
package io.tradematching.aws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
