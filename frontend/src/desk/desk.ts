/** Loaded when first needed: letters to finish and guidance to take away, both made in the browser. */
export { letterPage } from "./letter";
export { takeAwayPage } from "./takeaway";
