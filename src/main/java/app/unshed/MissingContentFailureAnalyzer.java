package app.unshed;

import app.unshed.loading.MissingContentException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator which folder is missing instead of a stack trace. */
class MissingContentFailureAnalyzer extends AbstractFailureAnalyzer<MissingContentException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingContentException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Point --unshed.content at a folder that holds one folder for each language, such as en, "
						+ "or leave it out to use the content packed into the application.",
				cause);
	}

}
