package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.statement.Statements;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.value.Readers;
import io.tradematching.extraction.vocabulary.Products;
import io.tradematching.trade.ProductType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides what product a paper confirms: by its label, by its title, by the words of its letter. */
final class ProductClassifier {

    private static final double LABELLED = 1;
    private static final double TITLE = 0.95;
    private static final double MENTIONED = 0.75;
    private static final double WEAK = 0.5;
    private static final double TOP = 0.35;

    private final Products products;

    ProductClassifier(Products products) {
        this.products = products;
    }

    /** The product with the words that say so; empty if nothing does. */
    Optional<Classified> classify(Statements statements) {
        List<Classified> said = new ArrayList<>();
        statements.statements().stream()
                .filter(statement -> statement.label().role().equals("product_type"))
                .forEach(statement -> labelled(statement, said));
        statements.loose().forEach(line -> mentioned(line, said));
        return said.stream().max(Comparator.comparingDouble(Classified::quality).thenComparingInt(Classified::words));
    }

    private void labelled(Statement statement, List<Classified> said) {
        said(statement.value(), statement.quality() * LABELLED, said);
        Readers.longest(products.weakNames(), statement.value())
                .ifPresent(name -> said.add(classified(name, statement.value(), WEAK)));
    }

    private void mentioned(Passage line, List<Classified> said) {
        boolean title =
                line.page() == 1 && line.box().y0() < TOP && line.atoms().size() <= 10;
        said(line, title ? TITLE : MENTIONED, said);
    }

    private void said(Passage text, double quality, List<Classified> said) {
        Readers.longest(products.names(), text).ifPresent(name -> said.add(classified(name, text, quality)));
    }

    private static Classified classified(Found<ProductType> name, Passage text, double quality) {
        Passage evidence = text.slice(name.start(), name.end());
        return new Classified(
                name.value(),
                evidence,
                quality * name.quality(),
                evidence.atoms().size());
    }

    /** @param words how many words name it: a longer name is the more specific one */
    record Classified(ProductType product, Passage evidence, double quality, int words) {}
}
