package carryover.studies.cnn.fast;

import carryover.studies.cnn.CnnSetting;
import carryover.study.RecentlyUsed;
import carryover.study.Recording;
import java.util.Optional;

/**
 * Remembers where the downstream arms of the latest runs were left, so that a run that differs in
 * nothing but the number of downstream steps goes on from there. Whoever wants runs to be continued
 * owns one; it never holds more than its capacity. Safe for several threads.
 */
final class ArmCheckpoints {
  private final RecentlyUsed<TransferKey, Inheritance> transfers;
  private final RecentlyUsed<ScratchKey, ArmCheckpoint> scratches;

  /** All that the transfer arm depends on, apart from how long it is trained. */
  private record TransferKey(CnnSetting setting, long seed) {
    static TransferKey of(CnnSetting setting, long seed) {
      return new TransferKey(setting.withDownstreamSteps(0), seed);
    }
  }

  /** A transfer arm, and the upstream run it came from. */
  record Inheritance(ArmCheckpoint upstream, ArmCheckpoint transfer) {
    Optional<Inheritance> as(Recording wanted, CnnSetting setting) {
      return upstream
          .as(wanted, setting.upstreamSteps())
          .flatMap(
              source ->
                  transfer
                      .as(wanted, setting.downstreamSteps())
                      .map(arm -> new Inheritance(source, arm)));
    }

    long bytes() {
      return upstream.bytes() + transfer.bytes();
    }
  }

  /**
   * @param capacity in bytes
   */
  ArmCheckpoints(long capacity) {
    transfers = new RecentlyUsed<>(capacity / 2, Inheritance::bytes);
    scratches = new RecentlyUsed<>(capacity / 2, ArmCheckpoint::bytes);
  }

  /** Upstream and transfer arm as a run of this setting would have recorded them. */
  Optional<Inheritance> transfer(CnnSetting setting, long seed, Recording recording) {
    return transfers
        .get(TransferKey.of(setting, seed))
        .flatMap(known -> known.as(recording, setting));
  }

  /** The scratch arm in units of its own ({@link ScratchKey}). */
  Optional<ArmCheckpoint> scratch(CnnSetting setting, long seed, Recording recording) {
    return scratches
        .get(ScratchKey.ofAnyLength(setting, seed))
        .flatMap(known -> known.as(recording, setting.downstreamSteps()));
  }

  void keep(CnnSetting setting, long seed, Inheritance left) {
    transfers.replace(TransferKey.of(setting, seed), left);
  }

  void keep(CnnSetting setting, long seed, ArmCheckpoint scratch) {
    scratches.replace(ScratchKey.ofAnyLength(setting, seed), scratch);
  }
}
