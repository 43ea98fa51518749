package app.unshed.api;

import java.io.IOException;
import java.io.InputStream;

import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the API promises, in OpenAPI 3.1. Its addresses are written by hand, its schemas
 * by a test from the records that are sent.
 */
@Component
class ApiDocument {

	private final ObjectNode document;

	ApiDocument() throws IOException {
		try (InputStream file = new ClassPathResource("api/openapi.json").getInputStream()) {
			this.document = (ObjectNode) JsonMapper.shared().readTree(file);
		}
	}

	/** The document for the address under which the world knows this site. */
	ObjectNode at(Frame frame) {
		ObjectNode here = this.document.deepCopy();
		here.withObjectProperty("info").put("termsOfService", frame.canonical(SiteAddresses.API) + "#terms");
		here.withObjectProperty("externalDocs").put("url", frame.canonical(SiteAddresses.API));
		here.putArray("servers").addObject().put("url", frame.canonical(""));
		return here;
	}

}
