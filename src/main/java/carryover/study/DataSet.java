package carryover.study;

import java.nio.file.Path;

/**
 * Data of a person's own that a study can learn from.
 *
 * @param name as the study's settings call it
 * @param checksum tells it from all others of this name, wherever it lies
 * @param place the file or folder it is read from
 * @param told what it holds, for example {@code cifar-10: 10 classes, 50000 images}
 */
public record DataSet(String name, long checksum, Path place, String told) {}
