package app.unshed.search;

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

/** How long a search takes, once there is an index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

	@Param
	public BenchQuestions questions;

	private SearchIndex search;

	private Iterator<String> texts;

	@Setup
	public void index() {
		this.search = new SearchIndex(SiteFolder.loadOurs());
		this.texts = this.questions.endless();
	}

	@Benchmark
	public Findings finds() {
		return this.search.find(this.texts.next());
	}

}
