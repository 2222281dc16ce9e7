package carryover.lab;

/** When a changed setting is trained. */
public enum FollowMode {
  FOLLOW("Follow the drag"),
  ON_RELEASE("On release"),
  MANUAL("When I press Run");

  private final String title;

  FollowMode(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
