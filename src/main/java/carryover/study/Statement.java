package carryover.study;

/** One statement about runs that was checked before it is said. */
public interface Statement {
  /** The statement in English, without capital and full stop. */
  String text();
}
