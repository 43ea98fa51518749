package app.unshed.delivery;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a log of answers says where an operator wants one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "unshed.content=content", "unshed.delivery.access-log=true" })
@ExtendWith(OutputCaptureExtension.class)
class AccessLogTests {

	@LocalServerPort
	int port;

	@Test
	@Timeout(60)
	void aLineSaysWhatKindOfPageHowItWentHowBigAndHowLongAndNothingElse(CapturedOutput log) throws Exception {
		for (int i = 0; i < 2; i++) { // drawn, and from the store
			ask("/reasons/medications?zzyzx=1");
			ask("/search?q=zzyzx");
			ask("/zzyzx/zzyzx");
			ask("/privacy/receipt?zzyzx");
			ask("/%zz");
		}
		while (lines(log).size() < 10) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
		assertThat(lines(log)).allMatch((line) -> line.matches("(-|/\\S*) \\d{3} \\d+ \\d+"))
			.anyMatch((line) -> line.startsWith("/search 200 "))
			.anyMatch((line) -> line.startsWith("/privacy/receipt 200 "))
			.anyMatch((line) -> line.startsWith("- 404 "))
			.anyMatch((line) -> line.startsWith("- 400 "))
			.filteredOn((line) -> line.startsWith("/reasons/{id} 200 "))
			.hasSize(2);
		assertThat(log.getAll()).doesNotContain("zzyzx", "zz-agent", "127.0.0.1", "0:0:0:0:0:0:0:1");
	}

	private void ask(String address) throws Exception {
		PlainAnswer.to(PlainRequest.of("GET", address, "User-Agent: zz-agent", "Referer: http://zzyzx.test/"),
				this.port);
	}

	private static List<String> lines(CapturedOutput log) {
		return log.getAll()
			.lines()
			.filter((line) -> line.contains("delivery.AccessLog "))
			.map((line) -> line.replaceFirst(".* : ", ""))
			.toList();
	}

}
