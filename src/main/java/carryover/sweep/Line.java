package carryover.sweep;

import java.util.List;

/** A polyline on a map; a closed one ends where it starts. */
public record Line(List<Point> points) {
  public Line {
    points = List.copyOf(points);
  }

  public boolean closed() {
    return points.size() > 2 && points.get(0).equals(points.get(points.size() - 1));
  }
}
