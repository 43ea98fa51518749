package app.unshed.finder;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import app.unshed.content.Danger.Peril;
import app.unshed.content.PlainWords;

/**
 * Sees danger in a text that has no phrase of the list, by how much it is like sentences
 * of danger and unlike calm ones. Of what kind the danger is, it cannot tell.
 */
final class UnlistedDanger {

	/**
	 * Of phrases of the book that were held out, 1 in 100 lies above, and more than half
	 * of the sentences of danger: one of these missed is worse than a calm reader who
	 * meets help first.
	 */
	private static final double BAR = 0.22;

	/** The same in a long text, in which danger is one sentence among others. */
	private static final double BAR_OF_LONG = -0.05;

	/** A text of more words is long. */
	private static final int LONG = 24;

	/**
	 * A text of no more words in which the list sees that a medicine is to be stopped
	 * tells of nothing else, however much it is like those that do.
	 */
	private static final int NO_MORE_TOLD = 12;

	private final Classifier<Boolean> isUrgent;

	/**
	 * Learns what tells danger.
	 * @param phrases the vectors of the phrase book, all of which count as calm: the few
	 * that are not change nothing, and to look for them takes longer than all else
	 */
	UnlistedDanger(FeatureSpace space, List<Vector> phrases, List<String> urgent, List<String> calm) {
		List<Vector> texts = new ArrayList<>(phrases);
		texts.addAll(vectors(calm, space));
		List<Boolean> labels = new ArrayList<>(Collections.nCopies(texts.size(), false));
		texts.addAll(vectors(urgent, space));
		labels.addAll(Collections.nCopies(urgent.size(), true));
		this.isUrgent = Classifier.ofOne(true, texts, space.size(), labels);
	}

	/** Reads what was written. */
	UnlistedDanger(FeatureSpace space, ByteBuffer in) {
		this.isUrgent = Classifier.read(in, space.size(), List.of(true));
	}

	void write(DataOutput out) throws IOException {
		this.isUrgent.write(out);
	}

	private static List<Vector> vectors(List<String> texts, FeatureSpace space) {
		return texts.parallelStream().map((text) -> space.vector(PlainWords.of(text))).toList();
	}

	/**
	 * Whether somebody has to be rung first.
	 * @param words how many the text has
	 * @param listed what the list sees in it
	 */
	boolean isIn(Vector text, int words, Set<Peril> listed) {
		if (words <= NO_MORE_TOLD && listed.equals(Set.of(Peril.STOPPING_MEDICINE))) {
			return false;
		}
		return text.numbers().length > 0
				&& this.isUrgent.marginsOf(text).getOrDefault(true, 0.0) > ((words > LONG) ? BAR_OF_LONG : BAR);
	}

}
