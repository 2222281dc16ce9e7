package carryover.lab.phase;

import carryover.studies.cnn.theory.Prediction;
import java.util.function.ToDoubleFunction;

/** A quantity that might decide the accuracy of all cells alone. */
public enum Quantity {
  GAMMA2("Γ₂", "Γ₂, as printed", Prediction::gamma2),
  GAMMA4("Γ₄", "Γ₄, dimensionless", Prediction::gamma4),
  SNR("snr", "snr of transfer (our heuristic)", Prediction::snrTransfer);

  private final String symbol;
  private final String title;
  private final ToDoubleFunction<Prediction> value;

  Quantity(String symbol, String title, ToDoubleFunction<Prediction> value) {
    this.symbol = symbol;
    this.title = title;
    this.value = value;
  }

  public String symbol() {
    return symbol;
  }

  public String title() {
    return title;
  }

  ToDoubleFunction<Prediction> value() {
    return value;
  }
}
