package io.tradematching.extraction;

import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
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
    private static final double NEARLY = 0.1;
    private static final double TOP = 0.35;
    private static final int LONGEST_TITLE = 12;

    private final Products products;

    ProductClassifier(Products products) {
        this.products = products;
    }

    /** The product with the words that say so; empty if nothing does. */
    Optional<Classified> classify(Statements statements, List<PageLayout> pages) {
        List<Classified> said = new ArrayList<>();
        statements.statements().stream()
                .filter(statement -> statement.label().role().equals("product_type"))
                .forEach(statement -> labelled(statement, said));
        pages.stream()
                .filter(page -> page.number() == 1)
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.segments().stream())
                .map(Segment::passage)
                .filter(ProductClassifier::isTitle)
                .forEach(title -> said(title, TITLE, said));
        statements.loose().forEach(line -> said(line, MENTIONED, said));
        double best = said.stream().mapToDouble(Classified::quality).max().orElse(0);
        List<Classified> sure =
                said.stream().filter(one -> one.quality() >= best - NEARLY).toList();
        return sure.stream()
                .filter(one -> sure.stream().noneMatch(other -> yields(one, other)))
                .max(Comparator.comparingDouble(Classified::quality).thenComparingInt(Classified::words));
    }

    private void labelled(Statement statement, List<Classified> said) {
        said(statement.value(), statement.quality() * LABELLED, said);
        Readers.longest(products.weakNames(), statement.value())
                .ifPresent(name -> said.add(classified(name, statement.value(), WEAK)));
    }

    private static boolean isTitle(Passage line) {
        return line.box().y0() < TOP && line.atoms().size() <= LONGEST_TITLE;
    }

    /** Of several products in one text the one that the others yield to; a longer name is the more specific one. */
    private void said(Passage text, double quality, List<Classified> said) {
        List<Classified> named = products.names().all(text.atoms()).stream()
                .map(match -> classified(Readers.found(match, text.atoms()), text, quality))
                .toList();
        named.stream()
                .filter(one -> named.stream().noneMatch(other -> yields(one, other)))
                .max(Comparator.comparingInt(Classified::words))
                .ifPresent(said::add);
    }

    private boolean yields(Classified one, Classified other) {
        return products.of(one.product()).yieldsTo().contains(other.product());
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
