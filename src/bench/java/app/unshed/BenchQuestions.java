package app.unshed;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the finder and the search while they are timed. */
public enum BenchQuestions {

	PLAIN {
		@Override
		Stream<String> all() {
			return Stream.of("I haven't cried since my father's funeral", "numb on antidepressants",
					"I was taught that men do not weep", "my eyes are always dry now that I am older",
					"everyone sobs at weddings and I just stand there", "how do I boil an egg");
		}
	},

	MISSPELT {
		@Override
		Stream<String> all() {
			return Stream.of("havnt creid sinse teh funreal", "nummb on antidepresants", "setraline stoped my teers",
					"my mum alwas sayd cryng is atention seking", "alexithimia or depresion", "sewicidal thougts");
		}
	},

	/** What somebody writes who has carried it for years: up to the room of the box. */
	LONG {
		@Override
		Stream<String> all() {
			return PLAIN.all().map((text) -> (text + ", and then there is work, and I sleep badly, and " + LIFE));
		}
	},

	HOSTILE {
		@Override
		Stream<String> all() {
			return HostileTexts.byName().values().stream();
		}
	};

	private static final String LIFE = """
			nobody at home talks about any of it. When my gran was in hospital last winter I sat next to her bed for \
			two weeks and felt like a piece of furniture. My sister thinks I am cold. My partner says it would be \
			easier if I shouted. I used to well up at adverts, at songs in the car, at the end of any film with a dog \
			in it, and somewhere around the move to the new flat that went away. The doctor changed my tablets in the \
			spring, twice, and asked whether I was low, and I said not low, just nothing. I look after two small \
			children and I do the nights. I tried onions. I tried sad music with the lights off. There is a weight \
			behind my face and it stays there, and I would like somebody to tell me which of these things it is.""";

	abstract Stream<String> all();

	/** One after another, for ever. */
	public Iterator<String> endless() {
		List<String> texts = all().toList();
		return Stream.iterate(0, (number) -> (number + 1) % texts.size()).map(texts::get).iterator();
	}

}
