package tradematching.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads CloudFormation's YAML: {@code !Sub x} becomes {@code {Fn::Sub: x}}, {@code !Ref x} becomes {@code {Ref: x}}. */
final class TemplateYaml extends SafeConstructor {

    private TemplateYaml() {
        super(new LoaderOptions());
        yamlMultiConstructors.put("!", new Function());
    }

    static Object read(Path file) {
        try {
            return new Yaml(new TemplateYaml()).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Function extends AbstractConstruct {

        @Override
        public Object construct(Node node) {
            String name = node.getTag().getValue().substring(1);
            node.setTag(
                    switch (node) {
                        case ScalarNode _ -> Tag.STR;
                        case SequenceNode _ -> Tag.SEQ;
                        case MappingNode _ -> Tag.MAP;
                        default -> throw new IllegalArgumentException("Unexpected " + node);
                    });
            return Map.of(name.equals("Ref") ? name : "Fn::" + name, value(node));
        }

        private Object value(Node node) {
            return switch (node) {
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                case ScalarNode scalar -> scalar.getValue();
                default -> throw new IllegalArgumentException("Unexpected " + node);
            };
        }
    }
}
