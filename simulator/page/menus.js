/** The two menus over the composer: the bot's commands, and what else can be sent. */
import { button, el, freshId, onPressElsewhere } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {import("./api.js").Command} Command
 * @typedef {import("./words.js").Words} Words
 */

/** Fake contents: the simulator makes the files. */
const ATTACHMENTS = /** @type {const} */ ([
  "photo",
  "voice",
  "sticker",
  "location",
  "contact",
  "document",
]);

class Menu {
  /**
   * @param {HTMLButtonElement} opener
   * @param {string} label
   */
  constructor(opener, label) {
    this.opener = opener;
    const id = freshId("menu");
    this.node = el("div", { class: "menu", id, role: "group", "aria-label": label, hidden: true });
    opener.setAttribute("aria-controls", id);
    opener.setAttribute("aria-expanded", "false");
    opener.addEventListener("click", () => this.toggle(this.node.hidden));
    const onKey = (/** @type {KeyboardEvent} */ event) => this.pressed(event);
    this.node.addEventListener("keydown", onKey);
    opener.addEventListener("keydown", onKey);
    onPressElsewhere([this.node, opener], () => {
      if (this.shown()) this.hide();
    });
  }

  shown() {
    return !this.node.hidden;
  }

  /** @param {boolean} open */
  toggle(open) {
    this.node.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
    if (open) this.entries()[0]?.focus();
  }

  hide() {
    this.toggle(false);
  }

  /** Close when the focus has gone elsewhere. @param {Element | null} focused */
  closeUnless(focused) {
    if (this.shown() && !this.node.contains(focused) && focused !== this.opener) this.hide();
  }

  entries() {
    return [...this.node.querySelectorAll("button")].filter((entry) => !entry.hidden);
  }

  focusLast() {
    this.entries().at(-1)?.focus();
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const entries = this.entries();
    const at = entries.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && this.shown()) {
      this.hide();
      this.opener.focus();
    } else if (step && this.shown()) {
      entries[(at + step + entries.length) % entries.length]?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

class CommandMenu extends Menu {
  /**
   * @param {Words} words
   * @param {(text: string) => void} run
   */
  constructor(words, run) {
    super(
      button({ class: "menu-button" }, () => {}, icon("menu"), el("span", {}, words.say("menu"))),
      words.say("commands"),
    );
    this.words = words;
    this.run = run;
    this.fill([]);
  }

  /** @param {Command[]} commands */
  fill(commands) {
    const entries = commands.map(({ command, description }) =>
      button(
        { "data-command": `/${command}` },
        () => this.chosen(`/${command}`),
        el("span", {}, description),
        el("b", {}, `/${command}`),
      ),
    );
    const none = el("p", {}, this.words.say("noCommands"));
    this.node.replaceChildren(...(entries.length ? entries : [none]));
  }

  /** @param {string} text */
  chosen(text) {
    this.hide();
    this.opener.focus();
    this.run(text);
  }

  /** @param {boolean} open */
  toggle(open) {
    for (const entry of this.node.querySelectorAll("button")) entry.hidden = false;
    super.toggle(open);
  }

  /** Offer the commands that begin with what is being typed. @param {string} typed */
  suggest(typed) {
    const all = [...this.node.querySelectorAll("button")];
    const fitting = all.filter((entry) => entry.dataset.command?.startsWith(typed));
    const open = /^\/\w*$/.test(typed) && fitting.length > 0;
    for (const entry of all) entry.hidden = open && !fitting.includes(entry);
    this.node.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
  }
}

/**
 * @param {Words} words
 * @param {(text: string) => void} run
 */
export const commandMenu = (words, run) => new CommandMenu(words, run);

/**
 * @param {Words} words
 * @param {(body: object) => unknown} send
 */
export function attachMenu(words, send) {
  const opener = button(
    { class: "attach", "aria-label": words.say("attach") },
    () => {},
    icon("attach"),
  );
  const menu = new Menu(opener, words.say("attachTitle"));
  menu.node.classList.add("tiles");
  for (const kind of ATTACHMENTS) {
    const chosen = () => {
      menu.hide();
      opener.focus();
      send({ kind });
    };
    menu.node.append(
      button(
        { "data-kind": kind },
        chosen,
        el("span", { class: "badge" }, icon(kind)),
        el("span", {}, words.say(kind)),
      ),
    );
  }
  return menu;
}
