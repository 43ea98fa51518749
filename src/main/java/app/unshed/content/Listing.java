package app.unshed.content;

/** The pages that list what stands in one file of data, whose dates that file gives. */
public enum Listing {

	REFERENCES("references", SiteAddresses.REFERENCES),

	CORRECTIONS("corrections", SiteAddresses.CORRECTIONS),

	GLOSSARY("glossary", SiteAddresses.GLOSSARY),

	HELPLINES("helplines", SiteAddresses.HELP);

	private final String name;

	private final String address;

	Listing(String name, String address) {
		this.name = name;
		this.address = address;
	}

	/** The file that is listed. */
	public String file() {
		return this.name + ".yaml";
	}

	/** The address of the page, and the beginning of those of its entries. */
	public String address() {
		return this.address;
	}

	/** The group of words with the title and the description of the page. */
	public String words() {
		return this.address.substring(1);
	}

}
