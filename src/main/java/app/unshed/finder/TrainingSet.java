package app.unshed.finder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Danger;
import app.unshed.content.Fingerprint;
import app.unshed.content.Medicines;
import app.unshed.content.ReasonId;
import app.unshed.content.Vocabulary;

/** All that the finder learns from, and nothing else of the content. */
record TrainingSet(Locale language, List<Lesson> lessons, Vocabulary vocabulary) {

	static TrainingSet of(ContentSnapshot content) {
		return new TrainingSet(content.language(), Lesson.of(content), content.vocabulary());
	}

	/** The same for the same texts in the same order, on every machine. */
	byte[] fingerprint() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			write(this.language.toLanguageTag(), out);
			out.writeInt(this.lessons.size());
			for (Lesson lesson : this.lessons) {
				write(lesson.label().map(ReasonId::value).orElse(""), out);
				write(lesson.text(), out);
				out.writeBoolean(lesson.isQuotable());
			}
			write(this.vocabulary.phrases().bare(), out);
			write(this.vocabulary.danger(), out);
			write(this.vocabulary.medicines(), out);
			for (List<String> group : this.vocabulary.synonyms().synonyms()) {
				write(group, out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Fingerprint.of(bytes.toByteArray());
	}

	private static void write(Danger danger, DataOutputStream out) throws IOException {
		write(danger.urgentSentences(), out);
		write(danger.calmSentences(), out);
	}

	private static void write(Medicines medicines, DataOutputStream out) throws IOException {
		out.writeInt(medicines.classes().size());
		for (Medicines.Group group : medicines.classes()) {
			write(List.of(group.id().value(), group.reason().value()), out);
			write(group.words(), out);
		}
		out.writeInt(medicines.medicines().size());
		for (Medicines.Medicine medicine : medicines.medicines()) {
			write(List.of(medicine.generic(), medicine.group().value(), medicine.reason().value()), out);
			write(medicine.brands(), out);
			write(medicine.also(), out);
		}
	}

	// How many and how long comes first: two texts are not one with both.
	private static void write(List<String> texts, DataOutputStream out) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts) {
			write(text, out);
		}
	}

	private static void write(String text, DataOutputStream out) throws IOException {
		byte[] letters = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(letters.length);
		out.write(letters);
	}

}
