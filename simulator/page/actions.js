/** The menu of a message: what one can do with it, at the place where it was asked for. */
import { button, el, onPressElsewhere } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {{ sign: "forward" | "copy", label: string, run: () => void }} Action
 */

const EDGE = 8;

export class ActionMenu {
  /** @param {import("./words.js").Words} words */
  constructor(words) {
    this.node = el("div", {
      class: "actions",
      role: "menu",
      "aria-label": words.say("actions"),
      hidden: true,
    });
    /** @type {HTMLElement | null} */
    this.back = null;
    this.node.addEventListener("keydown", (event) => this.pressed(event));
    onPressElsewhere([this.node], () => this.hide());
  }

  /**
   * @param {Action[]} actions
   * @param {{ x: number, y: number }} at in the window
   * @param {HTMLElement | null} back where the focus goes when the menu closes
   */
  show(actions, at, back) {
    this.back = back;
    this.node.replaceChildren(...actions.map((action) => this.entry(action)));
    this.node.hidden = false;
    this.node.style.translate = "";
    const room = /** @type {Element} */ (this.node.parentElement).getBoundingClientRect();
    const { width, height } = this.node.getBoundingClientRect();
    const within = (/** @type {number} */ wished, /** @type {number} */ most) =>
      Math.max(EDGE, Math.min(wished, most - EDGE));
    const x = within(at.x - room.left, room.width - width);
    const y = within(at.y - room.top, room.height - height);
    this.node.style.translate = `${x}px ${y}px`;
    this.entries()[0]?.focus({ preventScroll: true });
  }

  /** @param {Action} action */
  entry({ sign, label, run }) {
    const chosen = () => {
      this.hide();
      run();
    };
    return button({ role: "menuitem" }, chosen, icon(sign), el("span", {}, label));
  }

  hide() {
    if (this.node.hidden) return;
    const focused = this.node.contains(document.activeElement);
    this.node.hidden = true;
    if (focused) this.back?.focus({ preventScroll: true });
  }

  entries() {
    return [...this.node.querySelectorAll("button")];
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const entries = this.entries();
    const at = entries.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") this.hide();
    else if (step) entries[(at + step + entries.length) % entries.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
