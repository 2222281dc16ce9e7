package carryover.studies.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
  @Test
  void everyRowIsRead() {
    List<ReferenceValue> rows = ReferenceTable.read();

    assertThat(rows).hasSize(896);
    assertThat(rows).filteredOn(row -> row.theory().isPresent()).hasSize(56);
    assertThat(rows).allSatisfy(row -> assertThat(row.found().standardError()).isPositive());
  }

  @Test
  void aRowTellsItsSettingAndItsNumber() {
    ReferenceValue first = ReferenceTable.group("result3").findFirst().orElseThrow();

    assertThat(first.settings())
        .hasToString("D=300 alpha_g=0 alpha_s=0.8 gamma1=3 nu1=0.5 nu2=0.3");
    assertThat(first.found().mean()).isEqualTo(0.5865);
    assertThat(first.found().standardError()).isEqualTo(0.0046);
    assertThat(first.found().count()).isEqualTo(100);
    assertThat(first.theory()).hasValue(0.5897);
  }
}
