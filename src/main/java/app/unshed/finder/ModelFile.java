package app.unshed.finder;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * What was learned while the application was packed, so that it need not learn at each
 * start: a check of all that follows, the fingerprint of what it was learned from, and
 * the {@link FinderModel}. Without it, or with that of another content, all goes on, only
 * slower.
 */
record ModelFile(byte[] bytes) {

	private static final Log log = LogFactory.getLog(ModelFile.class);

	private static final String FOLDER = "learned";

	/** What was packed for the content of a language. */
	static Optional<ModelFile> packedFor(Locale language) {
		try (InputStream in = ModelFile.class.getResourceAsStream("/" + FOLDER + "/" + name(language))) {
			return (in == null) ? Optional.empty() : Optional.of(new ModelFile(in.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ModelFile of(FinderModel model, TrainingSet set) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 21);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(0);
			out.write(set.fingerprint());
			model.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] all = bytes.toByteArray();
		ByteBuffer.wrap(all).putLong(check(all));
		return new ModelFile(all);
	}

	/** Writes it to where it is looked for beside these classes. */
	void writeTo(Path classes, Locale language) throws IOException {
		Path folder = Files.createDirectories(classes.resolve(FOLDER));
		Files.write(folder.resolve(name(language)), this.bytes);
	}

	/** What was learned, unless from something else or damaged since. */
	Optional<FinderModel> read(TrainingSet set) {
		ByteBuffer in = ByteBuffer.wrap(this.bytes);
		if (this.bytes.length < Long.BYTES || in.getLong() != check(this.bytes)) {
			log.warn("What the finder had learned is damaged; it learns anew.");
			return Optional.empty();
		}
		byte[] fingerprint = set.fingerprint();
		byte[] learnedFrom = new byte[fingerprint.length];
		in.get(learnedFrom);
		return Arrays.equals(fingerprint, learnedFrom) ? Optional.of(FinderModel.read(in, set)) : Optional.empty();
	}

	/** Of all behind the check itself. */
	private static long check(byte[] all) {
		CRC32 check = new CRC32();
		check.update(all, Long.BYTES, all.length - Long.BYTES);
		return check.getValue();
	}

	private static String name(Locale language) {
		return language.toLanguageTag() + ".bin";
	}

}
