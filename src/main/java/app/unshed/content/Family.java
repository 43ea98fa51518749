package app.unshed.content;

/** Reasons of one nature: what was learned, what is carried, the body, a treatment. */
public record Family(FamilyId id, String title, String summary) {
}
