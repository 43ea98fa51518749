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
						+ "and --unshed.language at one of these; without them, the English content in the application is used.",
				cause);
	}

}
