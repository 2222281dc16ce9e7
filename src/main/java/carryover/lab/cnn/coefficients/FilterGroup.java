package carryover.lab.cnn.coefficients;

import carryover.lab.Meaning;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Marker;

/**
 * Filters of one origin and sign: the origin shows in colour and dash, the sign in the marker.
 *
 * @param origin inherited or fresh, where an arm has both
 */
record FilterGroup(String origin, Meaning meaning, Dash dash, FilterSign sign) {

  String id() {
    return origin + (sign == FilterSign.PLUS ? "-plus" : "-minus");
  }

  String label() {
    return origin + ", " + sign.note();
  }

  Marker marker() {
    return sign == FilterSign.PLUS ? Marker.TRIANGLE : Marker.SQUARE;
  }
}
