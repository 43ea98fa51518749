package app.unshed.card;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The picture of one card, drawn once, when it is first wanted. */
final class Picture {

	private final Supplier<byte[]> drawing;

	private byte @Nullable [] png;

	Picture(Supplier<byte[]> drawing) {
		this.drawing = drawing;
	}

	synchronized byte[] png() {
		if (this.png == null) {
			this.png = this.drawing.get();
		}
		return this.png;
	}

}
