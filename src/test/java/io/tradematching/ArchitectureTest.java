package io.tradematching;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the package map: rings, the places of Spring Batch and the AWS SDK, and what stays package-private. */
@AnalyzeClasses(packages = "io.tradematching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreIsPureJava = noClasses()
            .that()
            .resideInAnyPackage("..tradematching.trade..", "..tradematching.matching..", "..tradematching.failure..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "software.amazon..",
                    "io.awspring..",
                    "java.sql..",
                    "java.net..",
                    "jakarta..");

    @ArchTest
    static final ArchRule onlyJobsAndTheirConsoleSeeSpringBatch = noClasses()
            .that()
            .resideOutsideOfPackages("..launch..", "..ingest..", "..reconciliation..", "..batchconsole..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.batch..");

    @ArchTest
    static final ArchRule onlyAwsSeesTheAwsSdk = noClasses()
            .that()
            .resideOutsideOfPackage("..tradematching.aws..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "io.awspring..");

    @ArchTest
    static final ArchRule adaptersHaveNoPublicType = classes()
            .that()
            .resideInAnyPackage(
                    "..tradematching.aws..",
                    "..tradematching.admin..",
                    "..tradematching.access..",
                    "..tradematching.batchconsole..")
            .and(topLevel())
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** A stream of rows keeps its connection until it is closed, which nobody remembers. */
    @ArchTest
    static final ArchRule connectionsAreGivenBack =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    /** No cryptography of our own, and no digest weaker than SHA-256. */
    @ArchTest
    static final ArchRule digestsAreSha256 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.crypto..")
            .orShould()
            .callMethod(MessageDigest.class, "getInstance", String.class)
            .orShould()
            .callMethodWhere(target(owner(type(DigestUtils.class)))
                    .and(target(nameMatching("(?!sha256Hex|getSha256Digest).*"))));

    @Test
    void modulesKeepTheirDeclaredDependencies() {
        ApplicationModules.of(TradeMatchingApplication.class).verify();
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> topLevel() {
        return com.tngtech.archunit.base.DescribedPredicate.describe("are top level", JavaClass::isTopLevelClass);
    }
}
