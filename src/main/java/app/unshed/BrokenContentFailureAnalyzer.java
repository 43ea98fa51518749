package app.unshed;

import app.unshed.loading.BrokenContentException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator every mistake in the content instead of a stack trace. */
class BrokenContentFailureAnalyzer extends AbstractFailureAnalyzer<BrokenContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenContentException cause) {
		int count = cause.problems().size();
		return new FailureAnalysis("The content cannot be shown. To be mended:\n\n" + cause.getMessage(),
				"Mend " + ((count == 1) ? "this line" : "these " + count + " lines") + " and start again.", cause);
	}

}
