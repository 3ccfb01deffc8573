/** One message as a bubble with its keyboard. */
import { button, el, hidden } from "./dom.js";
import { layOut } from "./entities.js";
import { icon } from "./icons.js";
import { keyboardOf } from "./keyboard.js";
import { mediaOf } from "./media.js";

/**
 * @typedef {import("./entities.js").Entity} Entity
 * @typedef {import("./keyboard.js").Key} Key
 * @typedef {{
 *   message_id: number, date: number, edit_date?: number,
 *   from?: { id: number, is_bot: boolean, first_name: string },
 *   text?: string, entities?: Entity[], caption?: string, caption_entities?: Entity[],
 *   reply_markup?: { inline_keyboard?: Key[][] },
 *   photo?: { file_id: string, width: number, height: number }[],
 *   document?: { file_id: string, file_name?: string, mime_type?: string, file_size?: number },
 *   voice?: { duration?: number }, sticker?: { emoji?: string },
 *   location?: { latitude: number, longitude: number },
 *   contact?: { first_name: string, last_name?: string, phone_number: string },
 *   forward_origin?: { sender_user?: { first_name: string, is_bot: boolean },
 *     sender_user_name?: string },
 * }} Message
 * @typedef {import("./entities.js").Reader & import("./media.js").Viewer
 *   & import("./keyboard.js").Hand & { edited: (messageId: number) => boolean,
 *     act: (messageId: number, at: { x: number, y: number }, back: HTMLElement | null) => void,
 *   }} Surroundings what a bubble needs of its phone
 */

/**
 * Fill (or fill anew) the element of a message.
 * @param {HTMLElement} item
 * @param {Message} message
 * @param {Surroundings} around
 */
export function fill(item, message, around) {
  const { words, name } = around;
  const incoming = message.from?.is_bot ?? true;
  const media = mediaOf(message, around);
  const text = message.text ?? message.caption ?? "";
  const keys = message.reply_markup?.inline_keyboard ?? [];
  const bubble = el(
    "div",
    { class: "bubble" },
    hidden(words.say("says", { name: incoming ? name : words.say("you") })),
    originOf(message, around),
    media,
  );
  if (text) {
    const entities = message.entities ?? message.caption_entities ?? [];
    bubble.append(
      el(
        "div",
        { class: "text", dir: "auto" },
        layOut(text, entities, around),
        meta(message, around),
      ),
    );
  } else {
    bubble.append(meta(message, around));
  }
  bubble.append(actionKey(message.message_id, around));
  item.className = `message ${incoming ? "in" : "out"}`;
  item.classList.toggle("pictured", Boolean(message.photo));
  item.classList.toggle("bare", !text && Boolean(message.photo ?? message.sticker));
  item.classList.toggle("keyed", keys.length > 0);
  item.replaceChildren(bubble);
  if (keys.length) item.append(keyboardOf(message.message_id, keys, around));
}

/**
 * Who said first what somebody forwards.
 * @param {Message} message
 * @param {Surroundings} around
 */
function originOf({ forward_origin: origin }, { words, name }) {
  if (!origin) return null;
  const sender = origin.sender_user;
  const who = sender?.is_bot ? name : (sender?.first_name ?? origin.sender_user_name ?? "");
  return el("span", { class: "origin" }, `${words.say("forwardedFrom")} `, el("b", {}, who));
}

/**
 * Opens the menu of the message; on a phone, a tap on the bubble does.
 * @param {number} messageId
 * @param {Surroundings} around
 */
function actionKey(messageId, { words, act }) {
  const key = button(
    { class: "act", "aria-label": words.say("actions"), "aria-haspopup": "menu" },
    () => {
      const { left, bottom } = key.getBoundingClientRect();
      act(messageId, { x: left, y: bottom }, key);
    },
    icon("more"),
  );
  return key;
}

/**
 * The time, with what Telegram says beside it.
 * @param {Message} message
 * @param {Surroundings} around
 */
function meta(message, { words, edited }) {
  const outgoing = message.from?.is_bot === false;
  const changed = outgoing ? message.edit_date : edited(message.message_id);
  const time = new Date(message.date * 1000).toISOString();
  return el(
    "span",
    { class: "meta" },
    Boolean(changed) && `${words.say("edited")} `,
    el("time", { datetime: time }, words.time(message.date)),
    outgoing && icon("checks"),
    outgoing && hidden(` ${words.say("sent")}`),
  );
}

/**
 * Fold only the quotes that are longer than what a fold shows.
 * @param {HTMLElement} item in the page already
 */
export function settleQuotes(item) {
  for (const quote of item.querySelectorAll(".foldable")) {
    const quoted = quote.querySelector(".quoted");
    const short = !quoted || quoted.scrollHeight <= quoted.clientHeight + 2;
    quote.classList.toggle("short", short);
  }
}
