package app.unshed.finder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import app.unshed.content.PlainWords;

/**
 * Sees danger in a text that has no phrase of the list, by how much it is like sentences
 * of danger and unlike calm ones. Of what kind the danger is, it cannot tell.
 */
final class UnlistedDanger {

	/**
	 * Of phrases of the book that were held out, 1 in 200 lies above, and half of the
	 * sentences of danger.
	 */
	private static final double BAR = 0.12;

	/** A calm sentence near danger counts as often as this many phrases of the book. */
	private static final int NEARNESS = 3;

	private final FeatureSpace space;

	private final Classifier<Boolean> isUrgent;

	/**
	 * Learns what tells danger.
	 * @param phrases the vectors of the phrase book, all of which count as calm: the few
	 * that are not change nothing, and to look for them takes longer than all else
	 */
	UnlistedDanger(FeatureSpace space, List<Vector> phrases, List<String> urgent, List<String> calm) {
		this.space = space;
		List<Vector> texts = new ArrayList<>(phrases);
		Collections.nCopies(NEARNESS, vectors(calm)).forEach(texts::addAll);
		List<Boolean> labels = new ArrayList<>(Collections.nCopies(texts.size(), false));
		texts.addAll(vectors(urgent));
		labels.addAll(Collections.nCopies(urgent.size(), true));
		this.isUrgent = new Classifier<>(texts, space.size(), labels);
	}

	private List<Vector> vectors(List<String> texts) {
		return texts.parallelStream().map((text) -> this.space.vector(PlainWords.of(text))).toList();
	}

	/** Whether somebody has to be rung first. */
	boolean isIn(Vector text) {
		return text.numbers().length > 0 && this.isUrgent.marginsOf(text).getOrDefault(true, 0.0) > BAR;
	}

}
