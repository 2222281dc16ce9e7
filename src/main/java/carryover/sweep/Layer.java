package carryover.sweep;

import java.util.Arrays;
import java.util.Optional;

/** What a map can show of its cells. Switching between layers never computes anything again. */
public enum Layer {
  TRANSFER("transfer", "transfer accuracy"),
  SCRATCH("scratch", "scratch accuracy"),
  DIFFERENCE("difference", "transfer − scratch"),
  TRUNCATED("truncated", "transfer above threshold"),
  PREDICTION("prediction", "predicted transfer accuracy"),
  DISAGREEMENT("disagreement", "measured − predicted, transfer"),
  SEEDS("seeds", "seeds measured");

  private final String key;
  private final String title;

  Layer(String key, String title) {
    this.key = key;
    this.title = title;
  }

  public static Optional<Layer> withKey(String key) {
    return Arrays.stream(values()).filter(l -> l.key.equals(key)).findFirst();
  }

  /** Name in files. */
  public String key() {
    return key;
  }

  public String title() {
    return title;
  }
}
