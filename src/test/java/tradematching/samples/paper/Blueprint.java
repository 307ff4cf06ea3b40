package tradematching.samples.paper;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.ProductType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tradematching.samples.Resource;

/** Which items papers of a product state, group by group. */
final class Blueprint {

    private static final Pattern GROUP = Pattern.compile("(\\w+)\\[([^]]*)]");
    private static final Map<String, Map<String, List<String>>> ALL = new LinkedHashMap<>();

    static {
        for (String line : Resource.lines("blueprints.txt")) {
            String[] sides = line.split(" = ", 2);
            ALL.put(sides[0], groups(sides[1]));
        }
    }

    private Blueprint() {}

    /** Items by group, in printed order. */
    static Map<String, List<String>> of(ProductType product) {
        return requireNonNull(ALL.get(product.name()), product::name);
    }

    static List<String> leg(String name) {
        return requireNonNull(requireNonNull(ALL.get("LEG")).get(name), name);
    }

    private static Map<String, List<String>> groups(String text) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        GROUP.matcher(text)
                .results()
                .forEach((MatchResult m) -> groups.put(
                        m.group(1), Arrays.stream(m.group(2).split(" ")).toList()));
        return groups;
    }
}
