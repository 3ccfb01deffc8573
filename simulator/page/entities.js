/** A text with Telegram's entities, as elements. Offsets count UTF-16 units, as JavaScript does. */
import { button, el, freshId, hidden } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string }} Entity
 * @typedef {import("./words.js").Words} Words
 * @typedef {{ words: Words, command: (text: string) => void, stays: (url: string) => boolean,
 *   follow: (url: string) => boolean }} Reader
 */

/** @type {Record<string, "strong" | "em" | "u" | "s" | "code">} */
const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const SAFE = /^(https?|mailto|tel|tg):/i;

/**
 * Lay a text out.
 * @param {string} text
 * @param {Entity[]} entities
 * @param {Reader} reader
 * @returns {DocumentFragment}
 */
export function layOut(text, entities, reader) {
  const outerFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, outerFirst, reader);
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Entity[]} entities those that begin at or after start, outer first
 * @param {Reader} reader
 */
function span(text, start, end, entities, reader) {
  const out = document.createDocumentFragment();
  let at = start;
  let afterBlock = false;
  const words = (/** @type {number} */ until) => {
    let piece = text.slice(at, until);
    if (afterBlock) piece = piece.replace(/^\n/, ""); // a block ends its own line
    if (piece) out.append(piece);
    at = Math.max(at, until);
  };
  entities.forEach((entity, index) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < at || from >= to) return; // inside the one before
    words(from);
    const inner = entities.slice(index + 1).filter((other) => other.offset < to);
    const content = span(text, from, to, inner, reader);
    out.append(wrap(entity, content, text.slice(from, to), reader));
    at = to;
    afterBlock = BLOCKS.has(entity.type);
  });
  words(end);
  return out;
}

/**
 * @param {Entity} entity
 * @param {DocumentFragment} content
 * @param {string} covered
 * @param {Reader} reader
 * @returns {Node}
 */
function wrap(entity, content, covered, reader) {
  if (entity.type in PLAIN) {
    return el(PLAIN[entity.type], {}, content);
  }
  switch (entity.type) {
    case "pre":
      return el("pre", { "data-language": entity.language }, el("code", {}, content));
    case "blockquote":
      return el("blockquote", {}, content);
    case "expandable_blockquote":
      return foldedQuote(content, reader.words);
    case "spoiler":
      return spoiler(content, reader.words);
    case "bot_command":
      return button({ class: "in-text" }, () => reader.command(covered), content);
    default:
      return link(address(entity, covered), content, reader);
  }
}

/**
 * @param {Entity} entity
 * @param {string} covered
 */
function address(entity, covered) {
  switch (entity.type) {
    case "text_link":
      return entity.url ?? "";
    case "url":
      return SAFE.test(covered) ? covered : `https://${covered}`;
    case "email":
      return `mailto:${covered}`;
    case "phone_number":
      return `tel:${covered.replace(/[^+\d]/g, "")}`;
    default:
      return ""; // mentions, hashtags, custom emoji: text is all this phone can show
  }
}

/**
 * @param {string} url
 * @param {Node} content
 * @param {Reader} reader
 */
function link(url, content, { words, stays, follow }) {
  if (!SAFE.test(url)) return content;
  const node = el(
    "a",
    { href: url, target: "_blank", rel: "noopener noreferrer" },
    content,
    !stays(url) && hidden(` (${words.say("newTab")})`),
  );
  node.addEventListener("click", (event) => {
    if (follow(url)) event.preventDefault();
  });
  return node;
}

/**
 * @param {Node} content
 * @param {Words} words
 */
function foldedQuote(content, words) {
  const id = freshId("quote");
  const toggle = button(
    {
      class: "fold",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-label": words.say("unfold"),
    },
    () => {
      const open = quote.classList.toggle("open");
      toggle.setAttribute("aria-expanded", String(open));
      toggle.setAttribute("aria-label", words.say(open ? "fold" : "unfold"));
    },
    icon("down"),
  );
  const quote = el(
    "blockquote",
    { class: "foldable" },
    el("div", { class: "quoted", id }, content),
    toggle,
  );
  quote.addEventListener("click", (event) => {
    const aim = /** @type {Element} */ (event.target);
    if (!aim.closest("a, button") && !getSelection()?.toString()) toggle.click();
  });
  return quote;
}

/**
 * @param {Node} content
 * @param {Words} words
 */
function spoiler(content, words) {
  const covered = el("span", { "aria-hidden": "true" }, content);
  const show = () => {
    covered.removeAttribute("aria-hidden");
    whole.replaceWith(el("span", { class: "shown" }, ...covered.childNodes));
  };
  const whole = button({ class: "spoiler", "aria-label": words.say("showHidden") }, show, covered);
  return whole;
}
