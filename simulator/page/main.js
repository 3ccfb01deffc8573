/** Put the phones on the page, one or two, and the developer's panel. */
import * as api from "./api.js";
import { clockControl } from "./clock.js";
import { el } from "./dom.js";
import { peopleSwitch } from "./header.js";
import { keepOwner, keepShown, languageCode, recallOwner, recallShown, wishes } from "./memory.js";
import { panel } from "./panel.js";
import { Phone } from "./phone.js";
import { wordsFor } from "./words.js";

/** @typedef {import("./memory.js").Owner} Owner */

const PAUSE = 1000;
const query = wishes(new URLSearchParams(location.search));
const stage = /** @type {HTMLElement} */ (document.getElementById("stage"));
const wide = matchMedia("(min-width: 52rem) and (min-height: 30rem)");
const pageWords = wordsFor(query.language);
const phones = el("div", { class: "phones" });
/** @type {number[]} */
const turns = [];
/** @type {(Phone | undefined)[]} */
const shown = [];
/** @type {({ text: string, from: number } | undefined)[]} what was shared to phones that are away */
const drafts = [];
const owners = query.owners.map((wished, place) => recallOwner(place, wished));

/**
 * Make sure that the owner of a phone is a person of the simulator, as they are now.
 * @param {number} place
 */
async function enrol(place) {
  const owner = owners[place];
  const language_code = languageCode(owner);
  const people = await api.people();
  const known = people.find((one) => one.id === owner.id && one.first_name === owner.name);
  if (!known) {
    owner.id = (await api.join({ first_name: owner.name, language_code })).id;
  } else if ((known.language_code ?? null) !== language_code) {
    await api.changePerson(known.id, { language_code });
  }
  keepOwner(place, query.owners[place], owner);
}

/**
 * Put up a phone, in the place of the one that stood there; try until the simulator answers.
 * @param {number} place
 */
async function put(place) {
  const turn = (turns[place] = (turns[place] ?? 0) + 1);
  try {
    await enrol(place);
    const bot = await api.botProfile(languageCode(owners[place]));
    if (turn === turns[place]) stand(place, bot);
  } catch (error) {
    if (!(error instanceof api.Refused)) throw error;
    if (turn === turns[place]) setTimeout(() => void put(place), PAUSE);
  }
}

/**
 * @param {number} place
 * @param {api.BotProfile} bot
 */
function stand(place, bot) {
  const phone = new Phone(owners[place], bot, {
    payload: query.payload,
    switcher: (words) => (wide.matches || owners.length < 2 ? null : switcher(words, place)),
    changed: (next, anew) => changed(place, next, anew),
    neighbours: () => neighbours(place),
  });
  const before = shown[place];
  before?.close();
  if (before) before.node.replaceWith(phone.node);
  else phones.append(phone.node);
  shown[place] = phone;
  const draft = drafts[place];
  if (draft) phone.composer.offer(draft.text, draft.from);
  drafts[place] = undefined;
}

/**
 * The other people of the page, for what is passed on to them.
 * @param {number} place
 * @returns {import("./passing.js").Neighbour[]}
 */
function neighbours(place) {
  const others = [...owners.keys()].filter((other) => other !== place);
  return others.map((other) => ({
    name: owners[other].name,
    chat: async () => {
      if (!shown[other]) await enrol(other);
      return /** @type {number} */ (owners[other].id);
    },
    draft: (text, from) => {
      shown[other]?.composer.offer(text, from);
      if (!shown[other]) drafts[other] = { text, from };
      return Boolean(shown[other]);
    },
  }));
}

/**
 * @param {import("./words.js").Words} words
 * @param {number} place
 */
function switcher(words, place) {
  const names = owners.map((owner) => owner.name);
  return peopleSwitch(words, names, place, (other) => {
    keepShown(other);
    void arrange();
  });
}

/**
 * @param {number} place
 * @param {Owner} owner
 * @param {boolean} anew
 */
function changed(place, owner, anew) {
  const sameTongue = !anew && owner.language === owners[place].language;
  owners[place] = owner;
  if (sameTongue) keepOwner(place, query.owners[place], owner);
  else void put(place);
}

/** Show as many phones as there is room for. */
async function arrange() {
  for (const phone of shown) phone?.close();
  shown.length = 0;
  phones.replaceChildren();
  const one = Math.min(recallShown(query.shown), owners.length - 1);
  const places = wide.matches ? owners.keys() : [one];
  for (const place of places) await put(place);
}

/** Offer to move the clock, where the bot goes by it. */
async function offerClock() {
  const control = await clockControl(pageWords);
  if (control) stage.querySelector(".title")?.append(control);
}

document.documentElement.lang = pageWords.language;
document.documentElement.dataset.theme = query.owners[0].theme;
stage.append(
  el(
    "div",
    { class: "title" },
    el("h1", {}, pageWords.say("stageTitle")),
    el("p", {}, pageWords.say("stageLead")),
  ),
  phones,
);
if (!query.single || query.panel) document.body.append(panel(pageWords, query.panel));
wide.addEventListener("change", () => void arrange());
await arrange();
if (!query.single) await offerClock();
