package app.unshed.content;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** All the points at which the article the site began from goes past the evidence. */
public record Corrections(@JsonUnwrapped Upkeep upkeep, @JsonProperty(required = true) List<Correction> corrections) {
}
