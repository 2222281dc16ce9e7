package carryover.study;

/** How well an assumption is met. */
public enum Light {
  /** Met: theory may be taken at its word. */
  GREEN,
  /** Strained: trends hold, numbers may be off. */
  AMBER,
  /** Broken, or undefined: theory does not speak about this setting. */
  RED
}
