/** Taps that wait for the bot: a button spins until its tap is answered, or for fifteen seconds. */
import * as api from "./api.js";

const PATIENCE = 15_000;

/** @typedef {{ messageId: number, data: string, query: string, timer: number }} Waiting */

export class Taps {
  /**
   * @param {import("./chat.js").Chat} chat
   * @param {(messageId: number, data: string, waits: boolean) => void} changed
   * @param {() => void} failed
   */
  constructor(chat, changed, failed) {
    this.chat = chat;
    this.changed = changed;
    this.failed = failed;
    /** @type {Waiting[]} */
    this.waiting = [];
    /** @type {Set<string>} answers that were faster than the reply to the tap */
    this.early = new Set();
  }

  /**
   * @param {number} messageId
   * @param {string} data
   */
  waits(messageId, data) {
    return this.waiting.some((one) => one.messageId === messageId && one.data === data);
  }

  /**
   * As in the real clients, a button that spins takes no second tap.
   * @param {number} messageId
   * @param {string} data
   */
  async tap(messageId, data) {
    if (this.waits(messageId, data)) return;
    const one = { messageId, data, query: "", timer: 0 };
    one.timer = setTimeout(() => this.over(one), PATIENCE);
    this.waiting.push(one);
    this.changed(messageId, data, true);
    try {
      one.query = (await api.tap(this.chat.id, messageId, data)).callback_query_id;
      if (this.early.delete(one.query)) this.over(one);
    } catch (error) {
      this.over(one);
      // 4xx: the button was gone by the time of the tap, and the chat shows what is there now
      if (error instanceof api.Refused && error.status >= 400 && error.status < 500) return;
      this.failed();
    }
  }

  /** @param {string} query */
  answered(query) {
    const one = this.waiting.find((other) => other.query === query);
    if (one) this.over(one);
    else if (this.waiting.some((other) => !other.query)) this.early.add(query);
  }

  /** @param {Waiting} one */
  over(one) {
    clearTimeout(one.timer);
    this.waiting = this.waiting.filter((other) => other !== one);
    this.changed(one.messageId, one.data, false);
  }

  close() {
    for (const one of this.waiting) clearTimeout(one.timer);
    this.waiting = [];
  }
}
