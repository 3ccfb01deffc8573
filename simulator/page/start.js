/** The beginning of a chat: what the bot can do, in its own words. */
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
