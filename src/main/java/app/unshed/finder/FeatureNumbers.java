package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers features in the order in which they come. A table of plain numbers, since one
 * of objects takes ten times the memory and most of the time of learning.
 */
final class FeatureNumbers {

	static final int UNKNOWN = -1;

	private static final long SPREAD = 0x9e3779b97f4a7c15L;

	/** The features by their number. */
	private long[] features = new long[1 << 10];

	/** One more than the number of a feature, near where its bits point; 0 for none. */
	private int[] places = new int[1 << 11];

	private int size;

	/** Reads what was written. */
	static FeatureNumbers read(ByteBuffer in) {
		FeatureNumbers read = new FeatureNumbers();
		read.size = in.getInt();
		while (read.features.length < read.size) {
			read.features = new long[2 * read.features.length];
		}
		in.asLongBuffer().get(read.features, 0, read.size);
		in.position(in.position() + Long.BYTES * read.size);
		read.findPlaces();
		return read;
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.size);
		for (int number = 0; number < this.size; number++) {
			out.writeLong(this.features[number]);
		}
	}

	int size() {
		return this.size;
	}

	long feature(int number) {
		return this.features[number];
	}

	/** The number of a feature, or {@link #UNKNOWN}. */
	int of(long feature) {
		return this.places[place(feature)] - 1;
	}

	/** The number of a feature, a new one where it had none. */
	int add(long feature) {
		int place = place(feature);
		if (this.places[place] == 0) {
			if (this.size == this.features.length) {
				grow();
				place = place(feature);
			}
			this.features[this.size++] = feature;
			this.places[place] = this.size;
		}
		return this.places[place] - 1;
	}

	private int place(long feature) {
		int mask = this.places.length - 1;
		int place = (int) ((feature * SPREAD) >>> 32) & mask;
		while (this.places[place] != 0 && this.features[this.places[place] - 1] != feature) {
			place = (place + 1) & mask;
		}
		return place;
	}

	private void grow() {
		this.features = Arrays.copyOf(this.features, 2 * this.size);
		findPlaces();
	}

	private void findPlaces() {
		this.places = new int[2 * this.features.length];
		for (int number = 0; number < this.size; number++) {
			this.places[place(this.features[number])] = number + 1;
		}
	}

}
