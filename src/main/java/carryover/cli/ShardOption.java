package carryover.cli;

import carryover.sweep.Shard;

/** The value of {@code --shard}. */
final class ShardOption {
  private ShardOption() {}

  static Shard parse(String text) {
    try {
      return Shard.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadInputException("--" + e.getMessage(), e);
    }
  }
}
