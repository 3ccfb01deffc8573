/** The clock of the demo: what comes by itself comes sooner. */
import * as api from "./api.js";
import { button, el } from "./dom.js";

const DAY = 24 * 60 * 60;

/**
 * The control, where the bot goes by the simulator's clock; else null.
 * @param {import("./words.js").Words} words
 */
export async function clockControl(words) {
  const told = await api.clock();
  if (!told.shared) return null;
  const shown = el("time", {}, inWords(told.now, words));
  const step = (/** @type {string} */ label, /** @type {number} */ seconds) =>
    button({ class: "clock-step" }, () => void move(seconds), label);
  const move = async (/** @type {number} */ seconds) => {
    const after = await api.moveClock(seconds);
    shown.textContent = inWords(after.now, words);
  };
  return el(
    "p",
    { class: "clock", role: "group", "aria-label": words.say("clock") },
    shown,
    step(words.say("clockDay"), DAY),
    step(words.say("clockWeek"), 7 * DAY),
  );
}

/**
 * @param {number} seconds since 1970
 * @param {import("./words.js").Words} words
 */
function inWords(seconds, words) {
  const when = new Date(seconds * 1000);
  return when.toLocaleDateString(words.language, { dateStyle: "full" });
}
