/** The inline keyboard under a bubble. */
import { button, el, hidden } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {{ text: string, style?: string, callback_data?: string, url?: string,
 *   copy_text?: { text: string } }} Key
 * @typedef {{
 *   words: import("./words.js").Words,
 *   waits: (messageId: number, data: string) => boolean,
 *   tap: (messageId: number, data: string) => void,
 *   stays: (url: string) => boolean,
 *   follow: (url: string) => boolean,
 *   toast: (text: string) => void,
 * }} Hand what a keyboard needs of its phone
 */

const STYLES = new Set(["primary", "success", "danger"]);

/**
 * @param {number} messageId
 * @param {Key[][]} rows
 * @param {Hand} hand
 */
export function keyboardOf(messageId, rows, hand) {
  const keyboard = el("div", {
    class: "keyboard",
    role: "group",
    "aria-label": hand.words.say("answers"),
  });
  for (const row of rows) {
    const line = el("div", { class: "keys" });
    line.style.setProperty("--columns", String(row.length));
    line.append(...row.map((key) => keyOf(messageId, key, hand)));
    keyboard.append(line);
  }
  return keyboard;
}

/**
 * @param {number} messageId
 * @param {Key} key
 * @param {Hand} hand
 */
function keyOf(messageId, key, hand) {
  const node = key.url ? linkKey(key, key.url, hand) : actingKey(messageId, key, hand);
  node.classList.add("key");
  if (key.style && STYLES.has(key.style)) node.classList.add(key.style);
  return node;
}

/**
 * @param {Key} key
 * @param {string} url
 * @param {Hand} hand
 */
function linkKey(key, url, hand) {
  const safe = /^(https?|tg):/i.test(url) ? url : "about:blank";
  const node = el(
    "a",
    { href: safe, target: "_blank", rel: "noopener noreferrer" },
    el("span", { class: "label" }, key.text),
    icon("outside"),
    !hand.stays(url) && hidden(` (${hand.words.say("newTab")})`),
  );
  node.addEventListener("click", (event) => {
    if (hand.follow(url)) event.preventDefault();
  });
  return node;
}

/**
 * @param {number} messageId
 * @param {Key} key
 * @param {Hand} hand
 */
function actingKey(messageId, key, hand) {
  const data = key.callback_data;
  if (data === undefined) {
    const copied = key.copy_text;
    const act = () => {
      if (!copied) return hand.toast(hand.words.say("elsewhere"));
      navigator.clipboard?.writeText(copied.text).catch(() => {});
      hand.toast(hand.words.say("copied"));
    };
    return button({}, act, el("span", { class: "label" }, key.text), copied && icon("copy"));
  }
  const node = button(
    { "data-callback": data },
    () => hand.tap(messageId, data),
    el("span", { class: "label" }, key.text),
    el("span", { class: "spinner", "aria-hidden": "true" }),
  );
  if (hand.waits(messageId, data)) markWaiting(node, true);
  return node;
}

/**
 * Spin a button, or stop it.
 * @param {Element} node
 * @param {boolean} waiting
 */
export function markWaiting(node, waiting) {
  if (waiting) node.setAttribute("aria-busy", "true");
  else node.removeAttribute("aria-busy");
}

/**
 * Where the focus goes when a keyboard is drawn anew: to the button that means the same at the same
 * place, else to the first one.
 * @param {Element} before the button that had the focus
 * @param {Element[]} old all buttons of the old keyboard, in order
 * @param {Element[]} now all buttons of the new one
 * @returns {Element | undefined}
 */
export function heir(before, old, now) {
  const letters = (/** @type {Element | undefined} */ key) =>
    (key?.querySelector(".label")?.textContent ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  const place = now[old.indexOf(before)];
  return letters(place) === letters(before) ? place : now[0];
}
