package app.unshed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.victools.jsonschema.generator.FieldScope;
import org.jspecify.annotations.Nullable;

/** Says in a schema what the Javadoc of its record says. */
public final class RecordJavadoc {

	private RecordJavadoc() {
	}

	/** What is said of a field, or nothing. */
	public static @Nullable String of(FieldScope field) {
		if (field.isFakeContainerItemScope()) {
			return null;
		}
		Class<?> type = field.getRawMember().getDeclaringClass();
		Matcher said = Pattern.compile("@param " + field.getDeclaredName() + " (.*?)(?= @param |\\s*$)")
			.matcher(javadoc(type));
		return said.find() ? said.group(1).replaceAll("\\{@code ([^}]*)}", "$1") : null;
	}

	private static String javadoc(Class<?> type) {
		String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
		Matcher javadoc = Pattern
			.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record " + type.getSimpleName() + "\\(",
					Pattern.DOTALL)
			.matcher(source(file));
		return javadoc.find() ? javadoc.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ") : "";
	}

	private static String source(String file) {
		try {
			return Files.readString(Path.of("src/main/java").resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
