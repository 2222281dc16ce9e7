package carryover.lab;

/** When a changed setting is trained. */
public enum FollowMode {
  FOLLOW("Follow"),
  ON_RELEASE("On release"),
  MANUAL("Manual");

  private final String title;

  FollowMode(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
