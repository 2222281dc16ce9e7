/** Preset files: format, migration, shipped collection, atomic writing, share codes. */
package carryover.preset;
