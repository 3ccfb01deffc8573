/** The messages of a chat, oldest first: adds, changes and removes bubbles, keeps the end in view. */
import { fill, settleQuotes } from "./bubble.js";
import { button, el, still } from "./dom.js";
import { icon } from "./icons.js";
import { heir, markWaiting } from "./keyboard.js";

/**
 * @typedef {import("./bubble.js").Message} Message
 * @typedef {import("./bubble.js").Surroundings} Surroundings
 */

const NEAR_THE_END = 48;
const EASE = { duration: 180, easing: "cubic-bezier(.2, 0, 0, 1)" };

export class Log {
  /** @param {Surroundings} around */
  constructor(around) {
    this.around = around;
    const { words, name } = around;
    this.list = el("div", { class: "list" });
    this.scroller = el(
      "div",
      {
        class: "scroller",
        role: "log",
        tabindex: "0",
        "aria-live": "polite",
        "aria-label": words.say("log", { name }),
      },
      this.list,
    );
    this.toEnd = button(
      { class: "to-end", "aria-label": words.say("newest"), hidden: true },
      () => this.scrollToEnd(true),
      icon("down"),
      el("span", { class: "unread" }),
    );
    this.node = el("div", { class: "log" }, this.scroller, this.toEnd);
    this.atEnd = true;
    this.unread = 0;
    this.top = 0;
    this.focusNext = false;
    /** @type {Map<number, HTMLElement>} */
    this.items = new Map();
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    const fit = new ResizeObserver(() => {
      if (this.atEnd) this.scrollToEnd(false);
      this.scrolled();
    });
    fit.observe(this.scroller);
    fit.observe(this.list);
  }

  /** @param {Iterable<Message>} messages all there are, oldest first */
  reset(messages) {
    this.list.replaceChildren();
    this.items.clear();
    for (const message of messages) this.place(message);
    this.atEnd = true;
    this.scrollToEnd(false);
  }

  /** @param {Message} message a new one */
  add(message) {
    const known = this.items.has(message.message_id);
    if (known) return this.change(message);
    const item = this.place(message);
    if (!still()) item.animate([{ opacity: 0, transform: "translateY(0.5rem)" }, {}], EASE);
    if (this.focusNext && message.reply_markup) this.focusOn(item.querySelector(".key"));
    if (this.atEnd || !message.from?.is_bot) this.scrollToEnd(!still());
    else this.count(this.unread + 1);
  }

  /** @param {Message} message as it is now */
  change(message) {
    const item = this.items.get(message.message_id);
    if (!item) return;
    const atEnd = this.atEnd;
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    const old = [...item.querySelectorAll(".key")];
    const before = item.firstElementChild?.getBoundingClientRect().height ?? 0;
    fill(item, message, this.around);
    settleQuotes(item);
    if (focused) this.handOver(focused, old, item);
    if (!still()) this.ease(item, before);
    this.atEnd = atEnd;
    if (atEnd) this.scrollToEnd(false);
  }

  /**
   * Let a bubble grow or shrink to what it is now.
   * @param {HTMLElement} item
   * @param {number} before its height before
   */
  ease(item, before) {
    const bubble = /** @type {HTMLElement} */ (item.firstElementChild);
    const after = bubble.getBoundingClientRect().height;
    if (before !== after)
      bubble.animate(
        [
          { height: `${before}px`, overflow: "clip" },
          { height: `${after}px`, overflow: "clip" },
        ],
        EASE,
      );
    bubble.querySelector(".text")?.animate([{ opacity: 0.35 }, { opacity: 1 }], EASE);
  }

  /**
   * The focus was on a button that is gone: keep the person where they were.
   * @param {Element} focused
   * @param {Element[]} old
   * @param {HTMLElement} item
   */
  handOver(focused, old, item) {
    const next = heir(focused, old, [...item.querySelectorAll(".key")]);
    this.focusOn(next ?? this.scroller);
    this.focusNext = !next; // the screen may be moving down: its keyboard comes with a new bubble
  }

  /** @param {Element | null | undefined} node */
  focusOn(node) {
    if (node instanceof HTMLElement) node.focus({ preventScroll: true });
    this.focusNext = false;
  }

  /** @param {number} messageId */
  remove(messageId) {
    const item = this.items.get(messageId);
    this.items.delete(messageId);
    const day = item?.previousElementSibling;
    const alone = day?.matches(".day") && !item?.nextElementSibling?.matches(".message");
    item?.remove();
    if (alone) day?.remove();
  }

  /** @param {Message} message */
  place(message) {
    const { words } = this.around;
    const day = words.day(message.date);
    const last = this.list.lastElementChild;
    if (!(last instanceof HTMLElement) || last.dataset.day !== day) {
      this.list.append(el("div", { class: "day", "data-day": day }, el("span", {}, day)));
    }
    const item = el("article", { "data-message": message.message_id, "data-day": day });
    this.listenTo(item, message.message_id);
    fill(item, message, this.around);
    this.items.set(message.message_id, item);
    this.list.append(item);
    settleQuotes(item);
    return item;
  }

  /**
   * A right click or a long press on a message opens its menu, and so does a finger's tap.
   * @param {HTMLElement} item
   * @param {number} messageId
   */
  listenTo(item, messageId) {
    const open = (/** @type {MouseEvent} */ event) => {
      const aim = /** @type {Element} */ (event.target);
      if (!aim.closest(".bubble") || getSelection()?.toString()) return;
      if (aim.closest(event.type === "click" ? "a, button, .foldable" : "a")) return;
      event.preventDefault();
      const back = /** @type {HTMLElement | null} */ (item.querySelector(".act"));
      this.around.act(messageId, { x: event.clientX, y: event.clientY }, back);
    };
    item.addEventListener("contextmenu", open);
    item.addEventListener("click", (event) => {
      if (event instanceof PointerEvent && event.pointerType === "touch") open(event);
    });
  }

  /**
   * @param {number} messageId
   * @param {string} data
   * @param {boolean} waiting
   */
  spin(messageId, data, waiting) {
    for (const key of this.items.get(messageId)?.querySelectorAll(".key") ?? []) {
      if (key.getAttribute("data-callback") === data) markWaiting(key, waiting);
    }
  }

  /** Somebody tapped here: what becomes of the last bubble stays in view. @param {number} messageId */
  follow(messageId) {
    const item = this.items.get(messageId);
    if (item && item === this.list.lastElementChild) this.atEnd = true;
  }

  scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    // Going down is also how the phone itself follows new bubbles: only going up lets go of the end.
    this.atEnd = near || (this.atEnd && scrollTop >= this.top);
    this.top = scrollTop;
    this.toEnd.hidden = this.atEnd;
    if (this.atEnd) this.count(0);
  }

  /** @param {number} unread */
  count(unread) {
    this.unread = unread;
    const badge = /** @type {HTMLElement} */ (this.toEnd.querySelector(".unread"));
    badge.textContent = unread ? String(unread) : "";
  }

  /** @param {boolean} smoothly */
  scrollToEnd(smoothly) {
    this.scroller.scrollTo({
      top: this.scroller.scrollHeight,
      behavior: smoothly ? "smooth" : "instant",
    });
  }
}
