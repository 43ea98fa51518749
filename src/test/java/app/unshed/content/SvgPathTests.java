package app.unshed.content;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SvgPathTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "M1 2L5 2L5 8Z | 1 | 2 | 4 | 6", "M1 2h4v6z | 1 | 2 | 4 | 6", "m1 2 4 0 0 6 | 1 | 2 | 4 | 6",
					"M1 2H5V8 | 1 | 2 | 4 | 6", "M0 5A5 5 0 0 1 10 5 | 0 | 0 | 10 | 5",
					"M0 5A5 5 0 0 0 10 5 | 0 | 5 | 10 | 5", "M10 5a5 10 0 0 1-10 0 | 0 | 5 | 10 | 10",
					"M5 0A5 5 0 1 1 0 5 | 0 | 0 | 10 | 10", "M0-1.5.5.5 | 0 | -1.5 | .5 | 2" })
	void drawsWhatABrowserDraws(String data, double x, double y, double width, double height) {
		Rectangle2D bounds = SvgPath.of(data).getBounds2D();
		assertThat(bounds.getX()).isCloseTo(x, within(0.01));
		assertThat(bounds.getY()).isCloseTo(y, within(0.01));
		assertThat(bounds.getWidth()).isCloseTo(width, within(0.01));
		assertThat(bounds.getHeight()).isCloseTo(height, within(0.01));
	}

	@Test
	void endsASmoothCurveWhereItSays() {
		assertThat(SvgPath.of("M0 60C200 10 380 10 600 50s400 46 600 4").getCurrentPoint())
			.isEqualTo(new Point2D.Double(1200, 54));
	}

	@ParameterizedTest
	@ValueSource(strings = { "M0 0Q1 1 2 2", "M0 0A5 5 30 0 1 9 9" })
	void refusesWhatItCannotDraw(String data) {
		assertThatIllegalArgumentException().isThrownBy(() -> SvgPath.of(data));
	}

}
