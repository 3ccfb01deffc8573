/** What one phone knows of its chat; it tells its listeners what changed. */
import * as api from "./api.js";
import { follow } from "./stream.js";

/**
 * @typedef {import("./bubble.js").Message} Message
 * @typedef {"message" | "edited" | "deleted" | "toast" | "answered" | "typing" | "commands"
 *   | "blocked" | "connected" | "reset" | "gone"} Kind
 */

const TYPING_SHOWN = 5500; // Telegram takes a chat action back after five seconds
const NOT_FOUND = 404;
const REPLAYED = 500; // further back, the simulator may have forgotten

export class Chat {
  /** @param {number} id of the person, and of their private chat */
  constructor(id) {
    this.id = id;
    /** @type {Map<number, Message>} */
    this.messages = new Map();
    /** @type {Set<number>} messages that were edited, and are not screens that change */
    this.edited = new Set();
    this.seq = -1;
    this.blocked = false;
    this.connected = false;
    this.typing = false;
    /** @type {Map<Kind, ((detail: any) => void)[]>} */
    this.listeners = new Map();
    this.typingTimer = 0;
    this.stop = () => {};
  }

  /**
   * @param {Kind} kind
   * @param {(detail: any) => void} run
   */
  on(kind, run) {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), run]);
  }

  /**
   * @param {Kind} kind
   * @param {unknown} [detail]
   */
  tell(kind, detail) {
    for (const run of this.listeners.get(kind) ?? []) run(detail);
  }

  /** Show what there is, then follow what happens. */
  open() {
    this.stop = follow(this.id, {
      resume: () => this.resume(),
      happened: (event) => this.happened(event),
      connected: (up) => {
        this.connected = up;
        this.tell("connected", up);
      },
    });
  }

  close() {
    this.stop();
    clearTimeout(this.typingTimer);
  }

  /** Catch up before each connection: events replay from the last seen, or all is read anew. */
  async resume() {
    const now = await api.snapshot(this.id).catch((error) => {
      if (error instanceof api.Refused && error.status === NOT_FOUND) this.tell("gone");
      throw error;
    });
    if (this.seq < 0 || now.seq < this.seq || now.seq > this.seq + REPLAYED) {
      this.seq = now.seq;
      this.messages = new Map(now.messages.map((message) => [message.message_id, message]));
      this.blocked = Boolean(now.blocked);
      this.tell("reset");
    }
    return this.seq;
  }

  /** @param {import("./stream.js").Happening} event */
  happened(event) {
    if (event.seq <= this.seq) return; // told twice
    this.seq = event.seq;
    if (event.kind === "message" || event.kind === "edited") {
      this.take(event.message);
      if (event.kind === "message") this.setTyping(false);
      this.tell(event.kind, event.message);
    } else if (event.kind === "deleted") {
      this.messages.delete(event.message_id);
      this.tell("deleted", event.message_id);
    } else if (event.kind === "typing") {
      this.setTyping(true);
    } else {
      if (event.kind === "blocked") this.blocked = event.blocked;
      this.tell(/** @type {Kind} */ (event.kind), event);
    }
  }

  /** @param {Message} message */
  take(message) {
    const before = this.messages.get(message.message_id);
    // As in the real clients, a bubble with buttons changes as a screen does.
    if (before && !before.reply_markup && !message.reply_markup)
      this.edited.add(message.message_id);
    this.messages.set(message.message_id, message);
  }

  /** @param {boolean} typing */
  setTyping(typing) {
    clearTimeout(this.typingTimer);
    if (typing) this.typingTimer = setTimeout(() => this.setTyping(false), TYPING_SHOWN);
    if (typing === this.typing) return;
    this.typing = typing;
    this.tell("typing", typing);
  }

  /** @param {object} body a text, or a kind of message */
  send(body) {
    return api.send(this.id, body);
  }

  /** @param {boolean} blocked */
  block(blocked) {
    return api.block(this.id, blocked);
  }
}
