/** The foot of the phone: menu, message field, attachments, send; or one big button. */
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { attachMenu, commandMenu } from "./menus.js";

/**
 * @typedef {{
 *   words: import("./words.js").Words,
 *   inputId: string,
 *   send: (body: object) => Promise<boolean>,
 *   big: () => void,
 * }} Desk what a composer needs of its phone
 */

export class Composer {
  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    const { words } = desk;
    this.commands = commandMenu(words, (text) => this.sendText(text));
    this.attach = attachMenu(words, (body) => desk.send(body));
    this.field = el("textarea", {
      id: desk.inputId,
      rows: 1,
      placeholder: words.say("message"),
      "aria-label": words.say("message"),
      autocomplete: "off",
      enterkeyhint: "send",
    });
    const sendButton = el(
      "button",
      { type: "submit", class: "send", "aria-label": words.say("send") },
      icon("send"),
    );
    this.form = el(
      "form",
      { class: "composer" },
      this.commands.opener,
      el("div", { class: "field" }, this.field, this.attach.opener),
      sendButton,
      this.commands.node,
      this.attach.node,
    );
    this.big = button({ class: "big" }, () => desk.big());
    this.node = el("footer", { class: "foot" }, this.form, this.big);
    this.listen();
    this.showBig("");
  }

  listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.sendText(this.field.value);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.form.requestSubmit();
      } else if (event.key === "Escape") {
        this.commands.hide();
      } else if (event.key === "ArrowUp" && this.commands.shown()) {
        event.preventDefault();
        this.commands.focusLast();
      }
    });
    this.field.addEventListener("input", () => {
      this.form.classList.toggle("written", this.field.value.trim() !== "");
      this.commands.suggest(this.field.value);
    });
    this.form.addEventListener("focusin", () => this.attach.closeUnless(document.activeElement));
  }

  /** @param {string} text */
  async sendText(text) {
    this.commands.hide();
    if (!text.trim()) return;
    const mine = text === this.field.value;
    if (mine) this.write("");
    const sent = await this.desk.send({ text: text.trim() });
    if (mine && !sent && !this.field.value) this.write(text);
  }

  /** @param {string} text */
  write(text) {
    this.field.value = text;
    this.form.classList.toggle("written", text !== "");
  }

  /**
   * Put a text into the field for the person to read and send, as a link that shares does.
   * @param {string} text
   * @param {number} from where the selection begins
   */
  offer(text, from) {
    this.write(text);
    if (this.form.hidden) return;
    this.field.focus();
    this.field.setSelectionRange(from, text.length);
  }

  /**
   * Put one big button in the place of everything else, or take it away.
   * @param {string} label empty for the usual composer
   */
  showBig(label) {
    const byKeyboard = !label && this.big.matches(":focus-visible");
    this.big.textContent = label;
    this.big.hidden = !label;
    this.form.hidden = Boolean(label);
    if (byKeyboard) this.field.focus();
  }
}
