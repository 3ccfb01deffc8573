/** The beginning of a chat: what the bot can do, in its own words, and links that start it. */
import { el } from "./dom.js";

/**
 * @param {import("./api.js").BotProfile} bot
 * @param {import("./words.js").Words} words
 */
export function startCard(bot, words) {
  return el(
    "div",
    { class: "start", hidden: true },
    el(
      "div",
      { class: "start-card" },
      el("h3", {}, words.say("whatCanItDo")),
      el("p", {}, bot.description || bot.short_description || bot.name),
    ),
  );
}

/**
 * Read a deep link to this bot, such as https://t.me/name?start=payload.
 * @param {string} url
 * @param {string} username of the bot
 * @returns {string | null} its payload, perhaps empty; nothing if it leads elsewhere
 */
export function startPayload(url, username) {
  const link = /^https?:\/\/t\.me\/(\w+)(?:\?start=([\w-]*))?$/i.exec(url);
  return link?.[1].toLowerCase() === username.toLowerCase() ? (link[2] ?? "") : null;
}
