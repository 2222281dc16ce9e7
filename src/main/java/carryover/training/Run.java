package carryover.training;

import carryover.study.Recording;
import carryover.study.Setting;

/** One run of a study: its trace is a function of these alone. */
public record Run(Setting setting, long seed, Recording recording) {}
