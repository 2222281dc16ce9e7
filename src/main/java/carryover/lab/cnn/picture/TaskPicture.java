package carryover.lab.cnn.picture;

import carryover.study.Parameter;
import java.awt.Color;

/**
 * What is to be drawn of one task.
 *
 * @param brief title where there is little room
 * @param words what the task is
 * @param samples their number, to which the title leads
 * @param own signal that the other task has not
 * @param shared signal of both tasks
 * @param filterWords what the arrows are
 * @param filters parameter to which the arrows lead
 * @param learned of this task
 * @param gamma symbol of the signal learned
 * @param rho symbol of the noise memorised
 * @param source whether it is the task that is learned first
 */
record TaskPicture(
    String title,
    String brief,
    String words,
    Parameter samples,
    Signal own,
    Signal shared,
    Noise noise,
    String filterWords,
    Parameter filters,
    TaskState learned,
    String gamma,
    String rho,
    boolean source) {

  /**
   * A direction of the signal.
   *
   * @param norm its length, ≥ 0
   */
  record Signal(String name, double norm, String words, Parameter parameter, Color colour) {}

  /**
   * The noise of the samples.
   *
   * @param deviation along one direction, ≥ 0
   */
  record Noise(String symbol, double deviation, String words, Parameter parameter) {}
}
