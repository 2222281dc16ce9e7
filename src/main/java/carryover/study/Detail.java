package carryover.study;

import java.util.function.ToIntFunction;

/**
 * Values that some samples hold unit by unit: one for each filter, singular value, direction.
 *
 * @param key name in files
 * @param title what a person reads
 * @param units how many there are in a setting
 */
public record Detail(String key, String title, ToIntFunction<Setting> units) {}
