package carryover.workbench;

import carryover.words.Words;

/** When a changed setting is trained. */
public enum FollowMode {
  FOLLOW,
  ON_RELEASE,
  MANUAL;

  private static final Words WORDS = Words.of(FollowMode.class);

  public String title() {
    return switch (this) {
      case FOLLOW -> WORDS.text("follow.always");
      case ON_RELEASE -> WORDS.text("follow.onRelease");
      case MANUAL -> WORDS.text("follow.manual");
    };
  }
}
