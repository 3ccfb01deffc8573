/** The case of a phone, with its screen. */
import { button, el } from "./dom.js";

/**
 * @param {import("./memory.js").Owner} owner
 * @param {import("./words.js").Words} words
 * @param {string} inputId where the skip link leads
 * @param {Node[]} parts of the screen, from top to bottom
 */
export function frame(owner, words, inputId, parts) {
  const skip = button(
    { class: "skip" },
    () => document.getElementById(inputId)?.focus(),
    words.say("skip"),
  );
  return el(
    "section",
    {
      class: "phone",
      lang: words.language,
      "data-person": owner.id,
      "data-theme": owner.theme,
      "aria-label": words.say("phoneOf", { name: owner.name }),
    },
    el("div", { class: "screen" }, skip, ...parts),
  );
}
