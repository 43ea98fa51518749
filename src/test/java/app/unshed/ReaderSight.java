package app.unshed;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;

/** How a reader may see the pages: as the device says, or as they chose in the foot. */
enum ReaderSight {

	LIGHT(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE, false),

	DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.NONE, false),

	MORE_CONTRAST(ColorScheme.LIGHT, Contrast.MORE, ForcedColors.NONE, false),

	CALM(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE, true),

	CALM_AT_NIGHT(ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.NONE, true),

	FORCED_COLOURS(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.ACTIVE, false);

	private final EmulateMediaOptions media;

	private final boolean calm;

	ReaderSight(ColorScheme colours, Contrast contrast, ForcedColors forced, boolean calm) {
		this.media = new EmulateMediaOptions().setColorScheme(colours).setContrast(contrast).setForcedColors(forced);
		this.calm = calm;
	}

	void see(Page page) {
		page.emulateMedia(this.media);
		page.evaluate("calm => document.getElementById('calm').checked = calm", this.calm);
	}

}
