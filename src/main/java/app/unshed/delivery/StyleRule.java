package app.unshed.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule of the style, or a group of rules such as those for narrow screens.
 *
 * @param prelude what stands before the braces: selectors, or an at-rule
 * @param body what stands in them, empty for a group
 * @param inner the rules of a group
 * @param needs for each selector the classes that a page must have
 */
record StyleRule(String prelude, String body, List<StyleRule> inner, List<Set<String>> needs) {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern GAP = Pattern.compile("\\s*([{};,])\\s*|(?<=\\w:) ");

	private static final Pattern GROUP = Pattern.compile("@(media|supports)\\b.*");

	private static final Pattern MOTION = Pattern.compile("@keyframes ([\\w-]+)");

	private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

	/** Of no weight, and nothing else. */
	private static final Pattern WEIGHTLESS = Pattern.compile("^:where\\((.*)\\)$");

	/** {@code :is(…)} and the like, whose classes are one choice of several. */
	private static final Pattern CHOICE = Pattern.compile("\\([^()]*\\)");

	private StyleRule(String prelude, String body, List<StyleRule> inner) {
		this(prelude, body, inner, selectors(prelude).map(StyleRule::classesIn).distinct().toList());
	}

	/** The rules of a style sheet, without what only its writers need. */
	static List<StyleRule> in(String style) {
		String plain = SPACE.matcher(COMMENT.matcher(style).replaceAll("")).replaceAll(" ");
		return rules(GAP.matcher(plain).replaceAll("$1").strip());
	}

	private static List<StyleRule> rules(String style) {
		List<StyleRule> rules = new ArrayList<>();
		for (int from = 0; from < style.length();) {
			int open = style.indexOf('{', from);
			int close = closing(style, open);
			rules.add(rule(style.substring(from, open).strip(), style.substring(open + 1, close)));
			from = close + 1;
		}
		return List.copyOf(rules);
	}

	private static int closing(String style, int open) {
		int depth = 0;
		for (int i = open; i < style.length(); i++) {
			depth += (style.charAt(i) == '{') ? 1 : (style.charAt(i) == '}') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		throw new IllegalArgumentException("A brace is never closed: " + style.substring(open));
	}

	private static StyleRule rule(String prelude, String body) {
		return GROUP.matcher(prelude).matches() ? new StyleRule(prelude, "", rules(body))
				: new StyleRule(prelude, body, List.of());
	}

	/** The rule as a page with these classes needs it; nothing where it does not. */
	String of(Set<String> classes) {
		String inside = this.inner.isEmpty() ? this.body
				: this.inner.stream().map((rule) -> rule.of(classes)).collect(Collectors.joining());
		return inside.isEmpty() || !isFor(classes) ? "" : this.prelude + "{" + inside + "}";
	}

	private boolean isFor(Set<String> classes) {
		return this.needs.stream().anyMatch(classes::containsAll);
	}

	/** A movement is named for the class that starts it. */
	private static Stream<String> selectors(String prelude) {
		String selectors = WEIGHTLESS.matcher(MOTION.matcher(prelude).replaceFirst(".$1")).replaceFirst("$1");
		for (String without = ""; !selectors.equals(without);) {
			without = selectors;
			selectors = CHOICE.matcher(selectors).replaceAll("");
		}
		return Stream.of(selectors.split(","));
	}

	private static Set<String> classesIn(String selector) {
		return CLASS.matcher(selector).results().map((name) -> name.group(1)).collect(Collectors.toSet());
	}

	/** The classes that this rule, or any inside it, asks for. */
	Stream<String> classes() {
		return Stream.concat(this.inner.stream().flatMap(StyleRule::classes), classesIn(this.prelude).stream());
	}

}
