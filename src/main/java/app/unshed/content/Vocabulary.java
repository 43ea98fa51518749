package app.unshed.content;

/** The words people use, from which the finder learns what they may mean. */
public record Vocabulary(PhraseBook phrases, Medicines medicines, Synonyms synonyms, Danger danger) {
}
