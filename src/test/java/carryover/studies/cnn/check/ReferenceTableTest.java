package carryover.studies.cnn.check;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.check.ReferenceValue.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
  private final List<ReferenceValue> table = ReferenceTable.read();

  @Test
  void holdsSixteenRowsForEachOfSevenSettings() {
    assertThat(table).hasSize(7 * 16);
    assertThat(table).extracting(ReferenceValue::name).doesNotContainNull();
    assertThat(table.stream().map(ReferenceValue::name).distinct()).hasSize(7);
    assertThat(table).allSatisfy(row -> assertThat(row.standardError()).isBetween(0.0, 0.003));
  }

  @Test
  void readsARow() {
    ReferenceValue row = table.get(17);

    assertThat(row.name()).isEqualTo("negative");
    assertThat(row.arm()).isEqualTo(CnnArms.UPSTREAM);
    assertThat(row.quantity()).isEqualTo(Quantity.GAMMA_U_MEAN);
    assertThat(row.step()).isEqualTo(200);
    assertThat(row.mean()).isEqualTo(0.01011);
    assertThat(row.setting())
        .isEqualTo(CnnSpace.setting(1, 400, 100, 1, 1, 0.2, 2, 2, 1000, 10, 0.1, 200, 200, 0.01));
  }
}
