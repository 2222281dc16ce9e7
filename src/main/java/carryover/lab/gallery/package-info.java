/** Presets on screen: the gallery, opening and saving, files that are dropped, share codes. */
package carryover.lab.gallery;
