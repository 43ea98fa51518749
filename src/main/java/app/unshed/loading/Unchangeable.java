package app.unshed.loading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.util.StdConverter;

/**
 * Lets Jackson make lists and maps that nobody can change, since every request reads the
 * same ones.
 */
final class Unchangeable extends SimpleModule {

	Unchangeable() {
		setDeserializerModifier(new ValueDeserializerModifier() {

			@Override
			public ValueDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
					BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
				return converted(new Lists(), type, deserializer);
			}

			@Override
			public ValueDeserializer<?> modifyMapDeserializer(DeserializationConfig config, MapType type,
					BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
				return converted(new Maps(), type, deserializer);
			}

		});
	}

	private static <T> ValueDeserializer<?> converted(StdConverter<Object, T> converter, JavaType type,
			ValueDeserializer<?> deserializer) {
		return new StdConvertingDeserializer<>(converter, type, deserializer);
	}

	private static final class Lists extends StdConverter<Object, List<?>> {

		@Override
		public List<?> convert(Object list) {
			return List.copyOf((List<?>) list);
		}

	}

	private static final class Maps extends StdConverter<Object, Map<?, ?>> {

		@Override
		public Map<?, ?> convert(Object map) {
			return Collections.unmodifiableMap(new LinkedHashMap<>((Map<?, ?>) map));
		}

	}

}
