package carryover.studies.linear.direct;

/** A regression task: what gradient descent asks of it. */
interface Problem {
  /** ∇ of the loss at coefficients β, into {@code target}; all of length d. */
  void gradient(double[] coefficients, double[] target);

  /** Half the mean square error at coefficients β. */
  double loss(double[] coefficients);

  /** ‖(I−P)β‖², the part of β that no input sees. */
  double squaredUnseen(double[] coefficients);

  /** Operations of one gradient. */
  long work();
}
