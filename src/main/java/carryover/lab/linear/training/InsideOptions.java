package carryover.lab.linear.training;

import carryover.study.Arm;

/**
 * How an arm is looked at.
 *
 * @param logSteps logarithmic steps
 * @param limits what theory expects, too
 */
record InsideOptions(Arm arm, boolean logSteps, boolean limits) {}
