package app.unshed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody types who looks for an answer, each as long as the box of the finder. */
public final class HostileTexts {

	private static final int LENGTH = 1_000;

	private HostileTexts() {
	}

	/** The texts, by what makes them hostile. */
	public static Map<String, String> byName() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("wildcards", filled("*?~^:[]{}()/\\+-! "));
		texts.put("wildcards in words", filled("cr*y? *ing~2 /.*a.*/ "));
		texts.put("nested quotes",
				filled("\"'(“‘«").substring(0, LENGTH / 2) + filled("»’”)'\"").substring(0, LENGTH / 2));
		texts.put("emoji", filled("😭👩‍👩‍👧‍👦🏳️‍🌈"));
		texts.put("right to left", filled("\u202Eyrc\u202C \u2066t'nac\u2069 \u200F"));
		texts.put("NUL", filled("\u0000"));
		texts.put("NUL in words", filled("cry\u0000ing "));
		texts.put("one letter", filled("a"));
		texts.put("one word", filled("crying "));
		texts.put("marks on marks", filled("e\u0301\u0302\u0303\u0304"));
		texts.put("ligatures", filled("ﷺ"));
		texts.put("half a pair", filled("\ud800 "));
		texts.put("words without spaces", filled("字哭"));
		texts.put("300 words", words(300, 2));
		texts.put("100 long words", words(100, 9));
		texts.put("words nearly right",
				filled("setralinee suiciide antidepresants alexithimia numnness depresion overdoze selfharmm "));
		texts.put("one long word nearly right", filled("antidepressantsantidepressants "));
		return texts;
	}

	private static String filled(String with) {
		return with.repeat(LENGTH).substring(0, LENGTH);
	}

	/** Words that are no words, no two of them the same. */
	private static String words(int count, int letters) {
		Random random = new Random(count); // the same in every run
		return Stream
			.generate(() -> random.ints(letters, 'a', 'z' + 1)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString())
			.distinct()
			.limit(count)
			.collect(Collectors.joining(" "));
	}

}
