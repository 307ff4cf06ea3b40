package io.tradematching.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A place in a rule file: reads typed values and complains with the line where it stands. */
final class RuleNode {

    private final String file;
    private final Node node;

    private RuleNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static RuleNode parse(String file, String yaml) {
        Node root;
        try {
            LoaderOptions options = new LoaderOptions();
            ParserImpl parser = new ParserImpl(new StreamReader(yaml), options);
            root = new Composer(parser, new Resolver(), options).getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MatchingRulesException("%s, line %d: %s".formatted(file, line, e.getProblem()));
        }
        if (root == null) {
            throw new MatchingRulesException("%s, line 1: the file is empty".formatted(file));
        }
        return new RuleNode(file, root);
    }

    MatchingRulesException problem(String message) {
        return new MatchingRulesException(
                "%s, line %d: %s".formatted(file, node.getStartMark().getLine() + 1, message));
    }

    /** The entries in the order of the file. */
    Map<String, RuleNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("expected 'key: value' entries");
        }
        Map<String, RuleNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            RuleNode key = new RuleNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new RuleNode(file, tuple.getValueNode())) != null) {
                throw key.problem("'%s' stands here a second time".formatted(key.text()));
            }
        }
        return entries;
    }

    /** The entries, none of which may have another key than these. */
    Map<String, RuleNode> entries(Set<String> known) {
        Map<String, RuleNode> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.problem("'%s' is not known here; known are %s"
                        .formatted(key, known.stream().sorted().toList()));
            }
        });
        return entries;
    }

    RuleNode required(Map<String, RuleNode> entries, String key) {
        @Nullable RuleNode value = entries.get(key);
        if (value == null) {
            throw problem("'%s' is missing".formatted(key));
        }
        return value;
    }

    List<RuleNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("expected a list");
        }
        List<RuleNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new RuleNode(file, item)));
        return items;
    }

    List<String> texts() {
        return items().stream().map(RuleNode::text).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw problem("expected a text");
        }
        return scalar.getValue().strip();
    }

    double number(double least, double most) {
        double number = as(Double::parseDouble, "a number");
        if (!(number >= least && number <= most)) {
            throw problem("%s is not between %s and %s".formatted(text(), least, most));
        }
        return number;
    }

    int wholeNumber(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw problem("%s is not a whole number".formatted(text()));
        }
        return (int) number;
    }

    /** One of the type's constants, in any case and with hyphens or underscores. */
    <T extends Enum<T>> T constant(Class<T> type) {
        String name = text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem("'%s' is not known here; known are %s"
                        .formatted(text(), Arrays.toString(type.getEnumConstants()))));
    }

    /** Reads the text by a function that throws IllegalArgumentException where it is none. */
    <T> T as(Function<String, T> reader, String what) {
        try {
            return reader.apply(text());
        } catch (NumberFormatException e) {
            throw problem("'%s' is not %s".formatted(text(), what));
        } catch (IllegalArgumentException e) {
            throw problem(e.getMessage() == null ? "'%s' is not %s".formatted(text(), what) : e.getMessage());
        }
    }
}
