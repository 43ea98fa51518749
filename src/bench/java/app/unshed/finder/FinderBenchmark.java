package app.unshed.finder;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;

import app.unshed.BenchQuestions;
import app.unshed.loading.SiteFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the finder takes for an answer, once it has learned. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FinderBenchmark {

	@Param
	public BenchQuestions questions;

	private FinderIndex finder;

	private Iterator<String> texts;

	@Setup
	public void learn() {
		this.finder = new FinderIndex(SiteFolder.loadOurs());
		this.texts = this.questions.endless();
	}

	@Benchmark
	public Answer answers() {
		return this.finder.answer(this.texts.next());
	}

}
