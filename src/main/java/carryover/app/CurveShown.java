package carryover.app;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Flight recorder event: lasts from a change of the setting until its first curves are seen. */
@Name("carryover.CurveShown")
@Label("Curve shown")
@Category("Carryover")
@Description("From a change of the setting to the first picture of its curves on screen")
@Enabled(false)
@StackTrace(false)
final class CurveShown extends Event {
  @Label("Setting")
  String setting;

  @Label("Stage of the training")
  String stage;
}
