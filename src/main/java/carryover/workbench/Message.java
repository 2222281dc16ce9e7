package carryover.workbench;

/** Something the program has to say apart from the run, in one line; empty for nothing. */
public record Message(Kind kind, String text) {

  /** How a message is treated. */
  public enum Kind {
    /** What became of a request; fades after a while. */
    NEWS,
    /** Something was not done or may be lost; stays until it was read. */
    ERROR
  }

  /** Nothing to say. */
  public static final Message NONE = news("");

  public static Message news(String text) {
    return new Message(Kind.NEWS, text);
  }

  public static Message error(String text) {
    return new Message(Kind.ERROR, text);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isError() {
    return kind == Kind.ERROR;
  }
}
