/** The head of the phone: who one talks to, what they do, and the settings of this phone. */
import { button, el, freshId, hidden, onPressElsewhere } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {import("./words.js").Words} Words
 * @typedef {"auto" | "light" | "dark"} Theme
 * @typedef {{
 *   words: Words, name: string, language: string, theme: Theme, blocked: boolean,
 *   setLanguage: (tag: string) => void, setTheme: (theme: Theme) => void,
 *   toggleBlocked: () => void, startOver: () => void,
 * }} Owner what the head needs of its phone
 */

const LANGUAGES = { fr: "Français", en: "English", de: "Deutsch", es: "Español" };

/** @param {string} name up to two letters stand for a picture */
export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => [...word][0].toLocaleUpperCase()).join("");
}

export class Header {
  /**
   * @param {Owner} owner
   * @param {HTMLElement | null} switcher the choice of people, where only one phone is shown
   */
  constructor(owner, switcher) {
    this.owner = owner;
    const { words } = owner;
    this.avatar = el("span", { class: "avatar", "aria-hidden": "true" });
    this.title = el("h2");
    this.status = el("p", { class: "status" });
    this.opener = button(
      { class: "more", "aria-label": words.say("settings"), "aria-expanded": "false" },
      () => this.toggle(this.settings.hidden),
      icon("more"),
    );
    this.settings = this.settingsOf(owner);
    this.node = el(
      "header",
      { class: "head" },
      this.avatar,
      el("div", { class: "who" }, this.title, this.status),
      switcher,
      this.opener,
      this.settings,
    );
    this.rename(owner.name);
    this.say({ connected: true, typing: false });
  }

  /** @param {string} name of the bot */
  rename(name) {
    this.avatar.textContent = initials(name);
    this.title.textContent = name;
  }

  /** @param {{ connected: boolean, typing: boolean }} now */
  say({ connected, typing }) {
    const { words } = this.owner;
    const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    if (!connected) this.status.replaceChildren(words.say("connecting"));
    else if (typing) this.status.replaceChildren(words.say("typing"), dots);
    else this.status.replaceChildren(words.say("bot"));
    this.status.classList.toggle("typing", connected && typing);
  }

  /** @param {Owner} owner */
  settingsOf(owner) {
    const { words } = owner;
    const id = freshId("settings");
    this.opener.setAttribute("aria-controls", id);
    const language = choice(words.say("language"), owner.language, {
      ...LANGUAGES,
      none: words.say("languageNone"),
    });
    const themes = {
      auto: words.say("themeAuto"),
      light: words.say("themeLight"),
      dark: words.say("themeDark"),
    };
    const theme = choice(words.say("theme"), owner.theme, themes);
    language.select.addEventListener("change", () => owner.setLanguage(language.select.value));
    theme.select.addEventListener("change", () =>
      owner.setTheme(/** @type {Theme} */ (theme.select.value)),
    );
    const node = el(
      "div",
      { class: "settings", id, role: "group", "aria-label": words.say("settings"), hidden: true },
      language.node,
      theme.node,
      button(
        { class: "block" },
        () => owner.toggleBlocked(),
        words.say(owner.blocked ? "unblockLong" : "block"),
      ),
      button({ class: "start-over" }, () => owner.startOver(), words.say("newPerson")),
    );
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.toggle(false);
      this.opener.focus();
    });
    onPressElsewhere([node, this.opener], () => this.toggle(false));
    return node;
  }

  /** @param {boolean} open */
  toggle(open) {
    this.settings.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
    if (open) this.settings.querySelector("select")?.focus();
  }

  /** @param {boolean} blocked */
  showBlocked(blocked) {
    const { words } = this.owner;
    const entry = /** @type {Element} */ (this.settings.querySelector(".block"));
    entry.textContent = words.say(blocked ? "unblockLong" : "block");
  }
}

/**
 * @param {string} label
 * @param {string} chosen
 * @param {Record<string, string>} options
 */
function choice(label, chosen, options) {
  const known = chosen in options ? options : { [chosen]: chosen, ...options };
  const select = el(
    "select",
    {},
    ...Object.entries(known).map(([value, text]) =>
      el("option", { value, selected: value === chosen }, text),
    ),
  );
  return { select, node: el("label", {}, el("span", {}, label), select) };
}

/**
 * The switch between people, for a screen that holds one phone.
 * @param {Words} words
 * @param {string[]} names
 * @param {number} current
 * @param {(index: number) => void} pick
 */
export function peopleSwitch(words, names, current, pick) {
  const buttons = names.map((name, index) =>
    button(
      { "aria-pressed": String(index === current) },
      () => pick(index),
      el("span", { "aria-hidden": "true" }, initials(name)),
      hidden(words.say("phoneOf", { name })),
    ),
  );
  return el(
    "div",
    { class: "people", role: "group", "aria-label": words.say("people") },
    ...buttons,
  );
}
