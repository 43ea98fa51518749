package app.unshed.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import app.unshed.content.ReasonId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Questions with the answers a careful counsellor would accept, by which the finder is
 * measured.
 */
record Questions(List<Question> questions) {

	/** A file of {@code src/test/resources/finder}. */
	static List<Question> of(String name) throws IOException {
		Path file = Path.of("src/test/resources/finder", name + ".yaml");
		return YAMLMapper.builder()
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build()
			.readValue(Files.readString(file), Questions.class)
			.questions();
	}

	/**
	 * A question.
	 *
	 * @param kind what makes it hard, or {@code plain} or {@code voice}
	 * @param reasons every reason that may be answered, the best first; none where no
	 * reason fits
	 * @param urgent whether help must come first
	 */
	record Question(String q, String kind, List<ReasonId> reasons, boolean urgent) {
	}

}
