package app.unshed.finder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import app.unshed.page.PostedBody;
import app.unshed.page.UnreadableFormException;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a program asks in JSON. Read here and strictly: the framework's own reading knows
 * no limit, and writes what it has read into its log where that is set to tell much.
 */
record PostedQuestion(String q) {

	/**
	 * Reads the question of a request.
	 * @throws UnreadableFormException where there is none
	 */
	static PostedQuestion read(HttpServletRequest request) throws IOException {
		PostedBody body = PostedBody.read(request, MediaType.APPLICATION_JSON, Refusal.MOST_BYTES);
		if (body.isCutOff()) {
			throw new UnreadableFormException(HttpStatus.CONTENT_TOO_LARGE);
		}
		try {
			String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.bytes())).toString();
			return of(JsonMapper.shared().readTree(json));
		}
		catch (CharacterCodingException | JacksonException ex) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
	}

	private static PostedQuestion of(JsonNode asked) {
		JsonNode q = asked.path("q");
		if (!asked.isObject() || !(q.isString() || q.isNull() || q.isMissingNode())) {
			throw new UnreadableFormException(HttpStatus.BAD_REQUEST);
		}
		return new PostedQuestion(q.stringValue(""));
	}

}
