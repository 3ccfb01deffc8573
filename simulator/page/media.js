/** What a message holds besides text: pictures, documents, and what a phone can send. */
import { fileUrl } from "./api.js";
import { el, hidden } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {import("./bubble.js").Message} Message
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ words: Words, name: string, 
 *   enlarge: (url: string, alt: string, caption: string) => void }} Viewer
 */

/** What the simulator lets a browser show; any other document is one to keep. */
const OPENS = /^(application\/(json|pdf)|text\/plain)$/;

/**
 * @param {Message} message
 * @param {Viewer} viewer
 * @returns {HTMLElement | null} nothing if the message is all text
 */
export function mediaOf(message, viewer) {
  const { words } = viewer;
  if (message.photo) return picture(message.photo, message.caption, viewer);
  if (message.document)
    return documentCard(message.document, message.from?.is_bot !== false, words);
  if (message.voice) return voice(message.voice.duration ?? 0, words);
  if (message.sticker) return sticker(message.sticker.emoji, words);
  if (message.location) return place(message.location, words);
  if (message.contact) return contact(message.contact);
  if (message.text === undefined) return card("document", words.say("unknownKind"), "");
  return null;
}

/**
 * @param {{ file_id: string, width: number, height: number }[]} sizes
 * @param {string | undefined} caption
 * @param {Viewer} viewer
 */
function picture(sizes, caption, { words, name, enlarge }) {
  const tiny = 8;
  const best = sizes.reduce((a, b) => (b.width > a.width ? b : a));
  const url = fileUrl(best.file_id);
  const alt = caption?.split("\n")[0] || words.say("pictureOf", { name });
  const image = el("img", {
    src: url,
    alt,
    width: best.width,
    height: best.height,
    decoding: "async",
  });
  const frame = el(
    "button",
    { type: "button", class: "picture" },
    image,
    hidden(words.say("openPicture")),
  );
  image.addEventListener("error", () => frame.classList.add("missing"));
  frame.classList.toggle("missing", best.width < tiny); // what a phone sends here is one pixel
  frame.append(icon("photo"));
  frame.addEventListener("click", () => enlarge(url, alt, caption ?? ""));
  return frame;
}

/**
 * @param {{ file_id: string, file_name?: string, mime_type?: string, file_size?: number }} file
 * @param {boolean} theirs
 * @param {Words} words
 */
function documentCard(file, theirs, words) {
  const name = file.file_name ?? words.say("document");
  const url = fileUrl(file.file_id);
  const opens = OPENS.test(file.mime_type ?? "");
  const kind = name.includes(".") ? name.split(".").pop() : "";
  const facts = [kind?.toUpperCase(), file.file_size ? words.size(file.file_size) : ""];
  const main = el(
    "a",
    {
      class: "file-open",
      href: url,
      target: opens && "_blank",
      download: opens ? false : name,
      rel: "noopener noreferrer",
      "aria-label": words.say(opens ? "open" : "download", { name }),
    },
    el("span", { class: "badge" }, icon(opens ? "document" : "download")),
    el(
      "span",
      { class: "lines" },
      el("b", {}, name),
      el("small", {}, facts.filter(Boolean).join(" · ")),
    ),
  );
  const keep = el(
    "a",
    {
      class: "file-keep",
      href: url,
      download: name,
      "aria-label": words.say("download", { name }),
    },
    icon("download"),
  );
  return el("div", { class: "card file" }, main, opens && theirs && keep);
}

/**
 * @param {number} seconds
 * @param {Words} words
 */
function voice(seconds, words) {
  const wave = el("span", { class: "wave", "aria-hidden": "true" });
  const time = el("small", {}, words.duration(seconds));
  return el(
    "div",
    { class: "card voice" },
    el("span", { class: "badge" }, icon("play")),
    el("span", { class: "lines" }, hidden(words.say("voice")), wave, time),
  );
}

/**
 * @param {string | undefined} emoji
 * @param {Words} words
 */
function sticker(emoji, words) {
  return el(
    "div",
    { class: "sticker", role: "img", "aria-label": words.say("sticker") },
    emoji ?? "🙂",
  );
}

/**
 * @param {{ latitude: number, longitude: number }} at
 * @param {Words} words
 */
function place(at, words) {
  return card(
    "location",
    words.say("location"),
    `${at.latitude.toFixed(4)}, ${at.longitude.toFixed(4)}`,
  );
}

/** @param {{ first_name: string, last_name?: string, phone_number: string }} who */
function contact(who) {
  return card(
    "contact",
    [who.first_name, who.last_name].filter(Boolean).join(" "),
    who.phone_number,
  );
}

/**
 * @param {Parameters<typeof icon>[0]} sign
 * @param {string} title
 * @param {string} detail
 */
function card(sign, title, detail) {
  return el(
    "div",
    { class: "card" },
    el("span", { class: "badge" }, icon(sign)),
    el("span", { class: "lines" }, el("b", {}, title), detail && el("small", {}, detail)),
  );
}
