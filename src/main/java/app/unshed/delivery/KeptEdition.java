package app.unshed.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an edition in a file, all drawn and coded, so that a start which would
 * draw the same can show them before it has read the content. The file is a list of what
 * there is, and behind it the bytes of each answer as they are sent.
 */
public final class KeptEdition {

	private static final Log log = LogFactory.getLog(KeptEdition.class);

	/** The sum of what follows it, and the length of the list. */
	private static final int BYTES_BEFORE = Long.BYTES + Integer.BYTES;

	private static final int NOT_MADE = -1;

	private final @Nullable Path file;

	private final UnaryOperator<String> id;

	private final Clock clock;

	private final Executor quietly;

	private Map<String, RenderedPage> pages = Map.of();

	/** What the file holds, and until when it is right. */
	private volatile Held held = new Held("", LocalDate.MIN);

	/**
	 * Takes up what is there, if it is what would be drawn today.
	 * @param folder where it is kept; without it, it is kept nowhere
	 * @param id tells all that pages are drawn from: program, settings and the content
	 * with a fingerprint
	 * @param content the fingerprint of the content as it is there now
	 * @param quietly codes what could not be coded when it was kept
	 */
	public KeptEdition(@Nullable Path folder, UnaryOperator<String> id, Supplier<String> content, Clock clock,
			Executor quietly) {
		this.file = (folder != null) ? folder.resolve("edition") : null;
		this.id = id;
		this.clock = clock;
		this.quietly = quietly;
		if (this.file != null && Files.exists(this.file)) {
			this.pages = read(this.file, content);
		}
	}

	/** Whether all pages can be shown as they were kept. */
	public boolean isThere() {
		return !this.pages.isEmpty();
	}

	/** What was kept, by address; nothing where something else would be drawn by now. */
	Map<String, RenderedPage> pages() {
		return this.pages;
	}

	private Map<String, RenderedPage> read(Path kept, Supplier<String> content) {
		try {
			ByteBuffer all = whole(kept);
			if (all.remaining() < BYTES_BEFORE || all.getLong() != sum(all.slice())) {
				log.warn("The edition kept in " + kept + " is damaged, and all pages are drawn again.");
				return Map.of();
			}
			byte[] list = new byte[all.getInt()];
			all.get(list);
			return read(new DataInputStream(new ByteArrayInputStream(list)), all, content);
		}
		catch (IOException ex) {
			log.warn("The edition kept in " + kept + " cannot be read, and all pages are drawn again: " + ex);
			return Map.of();
		}
	}

	private static ByteBuffer whole(Path kept) throws IOException {
		try (FileChannel channel = FileChannel.open(kept)) {
			ByteBuffer all = ByteBuffer.allocateDirect(Math.toIntExact(channel.size()));
			while (all.hasRemaining() && channel.read(all) >= 0) {
				continue;
			}
			return all.flip();
		}
	}

	private static long sum(ByteBuffer bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		return sum.getValue();
	}

	private Map<String, RenderedPage> read(DataInputStream list, ByteBuffer bodies, Supplier<String> content)
			throws IOException {
		String kept = list.readUTF();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = LocalDate.ofEpochDay(list.readLong());
		LocalDate until = LocalDate.ofEpochDay(list.readLong());
		if (!kept.equals(this.id.apply(content.get())) || today.isBefore(from) || !today.isBefore(until)) {
			return Map.of();
		}
		this.held = new Held(kept, until);
		Map<String, RenderedPage> read = new LinkedHashMap<>();
		for (int left = list.readInt(); left > 0; left--) {
			read.put(list.readUTF(), page(list, bodies));
		}
		return Map.copyOf(read);
	}

	private RenderedPage page(DataInputStream list, ByteBuffer bodies) throws IOException {
		RenderedPage page = new RenderedPage(list.readUTF(), head(list), list.readBoolean(), this.quietly);
		for (Coding coding : Coding.values()) {
			int length = list.readInt();
			if (length != NOT_MADE) {
				page.put(coding, bodies.slice(bodies.position(), length).asReadOnlyBuffer());
				bodies.position(bodies.position() + length);
			}
		}
		return page;
	}

	private static HttpFields head(DataInputStream list) throws IOException {
		HttpFields.Mutable head = HttpFields.build();
		for (int left = list.readInt(); left > 0; left--) {
			head.add(list.readUTF(), list.readUTF());
		}
		return head.asImmutable();
	}

	/** Whether this is what is kept already. */
	boolean holds(String content, LocalDate today) {
		return this.held.id().equals(this.id.apply(content)) && today.isBefore(this.held.until());
	}

	/** Whether anything is kept for the next start. */
	boolean isOn() {
		return this.file != null;
	}

	/**
	 * Keeps an edition for the next start, in place of the one before.
	 * @param content the fingerprint of what it was drawn from
	 * @param until the first day on which something else may be drawn
	 * @throws IOException where it cannot be written; the one before is still there
	 */
	void keep(Map<String, RenderedPage> drawn, String content, LocalDate until) throws IOException {
		if (this.file == null) {
			return;
		}
		List<ByteBuffer> bodies = new ArrayList<>();
		byte[] list = list(drawn, content, until, bodies);
		ByteBuffer before = ByteBuffer.allocate(BYTES_BEFORE).putLong(0).putInt(list.length);
		CRC32 sum = new CRC32();
		sum.update(before.array(), Long.BYTES, Integer.BYTES);
		sum.update(list);
		bodies.forEach((body) -> sum.update(body.duplicate()));
		before.putLong(0, sum.getValue()).flip();
		bodies.addAll(0, List.of(before, ByteBuffer.wrap(list)));
		write(bodies, this.file);
		this.held = new Held(this.id.apply(content), until);
	}

	/** Either whole or not at all: a server may be stopped while it writes. */
	private static void write(List<ByteBuffer> parts, Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
		Path begun = Files.createTempFile(folder, "edition", ".begun");
		try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
			for (ByteBuffer part : parts) {
				while (part.hasRemaining()) {
					channel.write(part);
				}
			}
			channel.force(true);
			Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(begun);
		}
	}

	private byte[] list(Map<String, RenderedPage> drawn, String content, LocalDate until, List<ByteBuffer> bodies)
			throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream list = new DataOutputStream(bytes);
		list.writeUTF(this.id.apply(content));
		list.writeLong(LocalDate.now(this.clock).toEpochDay());
		list.writeLong(until.toEpochDay());
		list.writeInt(drawn.size());
		for (Map.Entry<String, RenderedPage> page : drawn.entrySet()) {
			list.writeUTF(page.getKey());
			list(page.getValue(), list, bodies);
		}
		return bytes.toByteArray();
	}

	private static void list(RenderedPage page, DataOutputStream list, List<ByteBuffer> bodies) throws IOException {
		list.writeUTF(page.fingerprint());
		list.writeInt(page.head().size());
		for (HttpField field : page.head()) {
			list.writeUTF(field.getName());
			list.writeUTF(field.getValue());
		}
		list.writeBoolean(page.isText());
		for (Coding coding : Coding.values()) {
			Optional<ByteBuffer> body = page.body(coding);
			list.writeInt(body.map(ByteBuffer::remaining).orElse(NOT_MADE));
			body.ifPresent(bodies::add);
		}
	}

	/** One edition on the days on which it is right. */
	private record Held(String id, LocalDate until) {
	}

}
