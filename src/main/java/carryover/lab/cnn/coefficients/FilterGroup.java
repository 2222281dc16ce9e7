package carryover.lab.cnn.coefficients;

import carryover.lab.Meaning;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Marker;

/**
 * Filters of one origin and sign: the origin shows in colour and dash, the sign in the marker.
 *
 * @param key names its lines
 * @param origin inherited or fresh, where an arm has both, in words
 */
record FilterGroup(String key, String origin, Meaning meaning, Dash dash, FilterSign sign) {

  String id() {
    return key + (sign == FilterSign.PLUS ? "-plus" : "-minus");
  }

  String label() {
    return origin + ", " + sign.note();
  }

  Marker marker() {
    return sign == FilterSign.PLUS ? Marker.TRIANGLE : Marker.SQUARE;
  }
}
