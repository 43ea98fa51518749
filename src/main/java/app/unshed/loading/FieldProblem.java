package app.unshed.loading;

import java.util.List;

import app.unshed.content.Drawing;
import app.unshed.content.Slug;
import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Says in an author's words what a JSON Schema found wrong with a field. */
final class FieldProblem {

	private final String pointer;

	private final JsonNode value;

	private final JsonNode rule;

	private FieldProblem(Error error) {
		this.pointer = error.getInstanceLocation().toString();
		this.value = error.getInstanceNode();
		this.rule = error.getSchemaNode();
	}

	/**
	 * Reports one finding.
	 * @param schema the whole schema, with nothing in it referred to elsewhere
	 */
	static void report(YamlFile file, Error error, JsonNode schema, ContentProblems problems) {
		FieldProblem problem = new FieldProblem(error);
		String property = error.getProperty();
		switch (error.getKeyword()) {
			case "required" -> problems.add(file.path(), file.value(problem.pointer),
					"the field '" + property + "' is missing", "Add a line '" + property + ": …'.");
			case "additionalProperties" ->
				problems.add(file.path(), file.key(problem.pointer + "/" + YamlFile.escaped(property)),
						"unknown field " + Wording.quoted(property),
						Wording.hint(property, fieldsAt(schema, problem.pointer), "another file of the same kind"));
			default -> problem.reportValue(file, error.getKeyword(), problems);
		}
	}

	private void reportValue(YamlFile file, String keyword, ContentProblems problems) {
		Place place = file.value(this.pointer);
		if (this.value.isNull() || (this.value.isString() && this.value.stringValue().isBlank())) {
			problems.add(file.path(), place, subject() + " is empty", "Fill it in, or take the line away.");
			return;
		}
		switch (keyword) {
			case "type" -> problems.add(file.path(), place,
					(this.value.isString() ? quoted() + " is" : subject() + readAs()) + " not " + typeName(),
					typeHint());
			case "minItems" -> problems.add(file.path(), place, "the list '" + fieldName() + "' is empty",
					"Give it at least one element.");
			case "enum" -> reportUnknown(file, place, problems);
			case "format" -> reportDate(file, place, problems);
			case "pattern" -> reportForm(file, place, problems);
			case "minimum", "maximum" ->
				problems.add(file.path(), place, quoted() + " cannot be right here", "Write a number from 1 to 9999.");
			default -> problems.add(file.path(), place, subject() + " is not what is asked for here",
					"Compare it with another file of the same kind.");
		}
	}

	/** Not told as it was written: 1e3 has become 1000 by now. */
	private String readAs() {
		if (this.value.isNumber()) {
			return " is a number and";
		}
		return this.value.isBoolean() ? " is true or false and" : " is";
	}

	private void reportUnknown(YamlFile file, Place place, ContentProblems problems) {
		// What is no text breaks the rule about types too, and is told there.
		if (this.value.isString()) {
			problems.add(file.path(), place, "unknown " + fieldName() + " " + quoted(),
					"Use " + Wording.oneOf(this.rule.valueStream().map(JsonNode::asString).toList()) + ".");
		}
	}

	private void reportDate(YamlFile file, Place place, ContentProblems problems) {
		// An address is told by the AddressCheck.
		if (this.rule.asString().equals("date")) {
			problems.add(file.path(), place, quoted() + " is not a date",
					"Write a day that exists as year-month-day, such as 2026-11-23.");
		}
	}

	private void reportForm(YamlFile file, Place place, ContentProblems problems) {
		if (this.rule.asString().contains("https:") || this.rule.asString().contains("tel:")) {
			return; // An address is told by the AddressCheck.
		}
		if (this.rule.asString().contains(Slug.PATTERN)) {
			problems.add(file.path(), place, quoted() + " is not lower-case words joined by hyphens",
					"Write it like past-trauma.");
		}
		else if (this.rule.asString().contains(Drawing.PATTERN)) {
			problems.add(file.path(), place, subject() + " is no drawing",
					"Write SVG path data of up to 700 characters, such as M4 19V6h16, or take the line away.");
		}
		else if (this.value.asString().contains("\n")) {
			problems.add(file.path(), place, subject() + " stands on more than one line",
					"Write it on one, or in front of it put >- in place of |.");
		}
		else {
			problems.add(file.path(), place, subject() + " holds an invisible character", "Type it anew.");
		}
	}

	private String subject() {
		return isElement() ? "an element of '" + fieldName() + "'" : "the field '" + fieldName() + "'";
	}

	private boolean isElement() {
		return this.pointer.matches(".*/\\d+");
	}

	/** The last name in the pointer: that of the list, for one of its elements. */
	private String fieldName() {
		String named = this.pointer.replaceAll("/\\d+$", "");
		return named.substring(named.lastIndexOf('/') + 1);
	}

	private String quoted() {
		return Wording.quoted(this.value.asString());
	}

	private String typeName() {
		return switch (this.rule.asString()) {
			case "array" -> "a list";
			case "object" -> "a group of fields";
			case "boolean" -> "true or false";
			case "integer" -> "a whole number";
			default -> "a text";
		};
	}

	private String typeHint() {
		return switch (this.rule.asString()) {
			case "array" -> "Write each element on a line of its own that begins with '- ', or all in [ ].";
			case "object" -> "Write its fields on lines of their own, indented by two spaces.";
			case "boolean" -> "Write true, or leave the line out.";
			case "integer" -> "Write digits only.";
			default -> textHint();
		};
	}

	private String textHint() {
		if (this.value.isObject()) {
			return "Put quotes round the whole text if it holds a colon.";
		}
		return this.value.isArray() ? "Write one text without [ ] and hyphens in front." : "Put quotes round it.";
	}

	private static List<String> fieldsAt(JsonNode schema, String pointer) {
		JsonNode here = schema;
		for (String step : pointer.split("/")) {
			if (!step.isEmpty()) {
				here = step.matches("\\d+") ? here.path("items") : here.path("properties").path(step);
			}
		}
		return List.copyOf(here.path("properties").propertyNames());
	}

}
