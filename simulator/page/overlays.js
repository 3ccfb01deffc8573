/** What lies over a chat: the toast, the alert that waits for OK, the enlarged picture, the choice of a chat. */
import { button, el, freshId } from "./dom.js";
import { initials } from "./header.js";
import { icon } from "./icons.js";

/** @typedef {import("./words.js").Words} Words */

const SHOWN_AT_LEAST = 3500;
const READING_TIME = 60; // milliseconds a character

/** A short text below the head, away from the buttons of the last bubble; read out, gone by itself. */
export class Toast {
  constructor() {
    this.node = el("div", { class: "toast-place", role: "status", "aria-live": "polite" });
    this.timer = 0;
  }

  /** @param {string} text */
  show(text) {
    clearTimeout(this.timer);
    this.node.replaceChildren(el("div", { class: "toast" }, text));
    this.timer = setTimeout(
      () => this.node.replaceChildren(),
      SHOWN_AT_LEAST + READING_TIME * text.length,
    );
  }
}

/** A layer over the phone that takes the focus, and gives it back when it closes. */
export class Layer {
  /** @param {Words} words */
  constructor(words) {
    this.words = words;
    this.node = el("div", { class: "layer", hidden: true });
    /** @type {Element | null} */
    this.back = null;
    this.node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.close();
    });
    this.node.addEventListener("click", (event) => {
      if (event.target === this.node) this.close();
    });
  }

  /**
   * Telegram's alert: a text and OK.
   * @param {string} title
   * @param {string} text
   */
  alert(title, text) {
    const [titleId, textId] = [freshId("alert"), freshId("alert")];
    const ok = button({ class: "ok" }, () => this.close(), this.words.say("ok"));
    this.open(
      el(
        "div",
        {
          class: "alert",
          role: "alertdialog",
          "aria-modal": "true",
          "aria-labelledby": titleId,
          "aria-describedby": textId,
        },
        el("h3", { id: titleId }, title),
        el("p", { id: textId }, text),
        ok,
      ),
      ok,
    );
  }

  /**
   * Who is to get something: a chat is chosen, or none.
   * @param {string} title
   * @param {{ name: string, hint: string, run: () => void }[]} choices
   */
  choose(title, choices) {
    const titleId = freshId("chooser");
    const chosen = (/** @type {() => void} */ run) => {
      this.close();
      run();
    };
    const entries = choices.map(({ name, hint, run }) =>
      button(
        {},
        () => chosen(run),
        el("span", { class: "avatar", "aria-hidden": "true" }, initials(name)),
        el("span", { class: "lines" }, el("span", {}, name), hint && el("small", {}, hint)),
      ),
    );
    const cancel = button({ class: "cancel" }, () => this.close(), this.words.say("cancel"));
    this.open(
      el(
        "div",
        { class: "chooser", role: "dialog", "aria-modal": "true", "aria-labelledby": titleId },
        el("h3", { id: titleId }, title),
        ...entries,
        cancel,
      ),
      entries[0],
    );
  }

  /**
   * A picture as large as the phone, with what is written under it.
   * @param {string} url
   * @param {string} alt
   * @param {string} caption
   */
  picture(url, alt, caption) {
    const close = button(
      { class: "close", "aria-label": this.words.say("close") },
      () => this.close(),
      icon("close"),
    );
    const image = el("img", { src: url, alt });
    image.addEventListener("click", () => image.classList.toggle("actual"));
    const full = el(
      "a",
      {
        class: "full",
        href: url,
        target: "_blank",
        rel: "noopener",
        "aria-label": `${this.words.say("openPicture")} (${this.words.say("newTab")})`,
      },
      icon("outside"),
    );
    this.open(
      el(
        "div",
        { class: "viewer", role: "dialog", "aria-modal": "true", "aria-label": alt },
        el("div", { class: "sheet" }, image),
        caption && el("p", { class: "caption", dir: "auto" }, caption),
        full,
        close,
      ),
      close,
    );
  }

  /**
   * @param {HTMLElement} content
   * @param {HTMLElement} first where the focus goes
   */
  open(content, first) {
    this.back ??= document.activeElement;
    this.node.replaceChildren(content);
    this.node.hidden = false;
    this.setOthersInert(true);
    first.focus();
  }

  close() {
    this.node.hidden = true;
    this.node.replaceChildren();
    this.setOthersInert(false);
    if (this.back instanceof HTMLElement && this.back.isConnected)
      this.back.focus({ preventScroll: true });
    this.back = null;
  }

  /** @param {boolean} inert */
  setOthersInert(inert) {
    for (const other of this.node.parentElement?.children ?? []) {
      if (other instanceof HTMLElement && other !== this.node && !other.matches(".toast-place"))
        other.inert = inert;
    }
  }
}
