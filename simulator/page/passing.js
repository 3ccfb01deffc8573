/** What is passed on from a phone: a message forwarded, or a text that a link shares. */
import * as api from "./api.js";

/**
 * @typedef {{
 *   name: string,
 *   chat: () => Promise<number>,
 *   draft: (text: string, from: number) => boolean,
 * }} Neighbour another phone of the page: `draft` says whether its field is seen
 * @typedef {import("./phone.js").Phone} Phone
 */

/**
 * Let the person choose who gets a message, and forward it.
 * @param {Phone} phone
 * @param {number} messageId
 */
export function forward(phone, messageId) {
  const { words } = phone;
  const send = async (/** @type {() => Promise<number>} */ chat, /** @type {string} */ name) => {
    try {
      await api.forward(phone.chat.id, messageId, await chat());
      phone.toast.show(words.say("forwardedTo", { name }));
    } catch (error) {
      if (!(error instanceof api.Refused)) throw error;
      phone.failed();
    }
  };
  choose(phone, words.say("forwardTo"), {
    here: () => void send(async () => phone.chat.id, phone.bot.name),
    there: (one) => void send(one.chat, one.name),
  });
}

/**
 * Let the person choose who gets a text: it stands in the field of that chat, to be read and sent.
 * @param {Phone} phone
 * @param {{ link: string, text: string }} shared
 */
export function share(phone, { link, text }) {
  const { words } = phone;
  const draft = text ? `${link}\n${text}` : link;
  const own = draft.length - text.length; // as in the apps, what follows the link is selected
  choose(phone, words.say("sendTo"), {
    here: () => phone.composer.offer(draft, own),
    there: (one) => {
      if (!one.draft(draft, own)) phone.toast.show(words.say("draftAt", { name: one.name }));
    },
  });
}

/**
 * @param {Phone} phone
 * @param {string} title
 * @param {{ here: () => void, there: (one: Neighbour) => void }} run
 */
function choose(phone, title, run) {
  const others = phone.holder.neighbours();
  phone.layer.choose(title, [
    ...others.map((one) => ({ name: one.name, hint: "", run: () => run.there(one) })),
    { name: phone.bot.name, hint: phone.words.say("thisChat"), run: run.here },
  ]);
}
