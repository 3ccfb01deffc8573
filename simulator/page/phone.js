/** One phone: its owner, its chat with the bot, and everything on its screen. */
import * as api from "./api.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { freshId } from "./dom.js";
import { frame } from "./frame.js";
import { Header } from "./header.js";
import { Log } from "./log.js";
import { languageCode } from "./memory.js";
import { Layer, Toast } from "./overlays.js";
import { startCard, startPayload } from "./start.js";
import { Taps } from "./taps.js";
import { wordsFor } from "./words.js";

/**
 * @typedef {import("./memory.js").Owner} Owner
 * @typedef {{
 *   payload: string,
 *   switcher: (words: import("./words.js").Words) => HTMLElement | null,
 *   changed: (owner: Owner, anew: boolean) => void,
 * }} Holder what a phone needs of the page
 */

export class Phone {
  /**
   * @param {Owner} owner with the id of a person of the simulator
   * @param {api.BotProfile} bot
   * @param {Holder} holder
   */
  constructor(owner, bot, holder) {
    this.owner = owner;
    this.bot = bot;
    this.holder = holder;
    this.words = wordsFor(owner.language);
    this.chat = new Chat(/** @type {number} */ (owner.id));
    this.toast = new Toast();
    this.layer = new Layer(this.words);
    this.taps = new Taps(
      this.chat,
      (id, data, waits) => this.log.spin(id, data, waits),
      () => this.failed(),
    );
    this.inputId = freshId("input");
    this.log = new Log(this.surroundings());
    this.header = new Header(this.headed(), holder.switcher(this.words));
    this.composer = new Composer({
      words: this.words,
      inputId: this.inputId,
      send: (body) => this.send(body),
      big: () => this.pressBig(),
    });
    this.composer.commands.fill(bot.commands);
    this.start = startCard(bot, this.words);
    this.log.node.append(this.start);
    this.node = frame(owner, this.words, this.inputId, [
      this.header.node,
      this.log.node,
      this.composer.node,
      this.toast.node,
      this.layer.node,
    ]);
    this.listen();
    this.chat.open();
  }

  /** @returns {import("./bubble.js").Surroundings} */
  surroundings() {
    return {
      words: this.words,
      name: this.bot.name,
      edited: (id) => this.chat.edited.has(id),
      waits: (id, data) => this.taps.waits(id, data),
      tap: (id, data) => {
        this.log.follow(id);
        void this.taps.tap(id, data);
      },
      follow: (url) => this.follow(url),
      toast: (text) => this.toast.show(text),
      command: (text) => void this.send({ text }),
      enlarge: (url, alt) => this.layer.picture(url, alt),
    };
  }

  /** @returns {import("./header.js").Owner} */
  headed() {
    return {
      ...this.owner,
      words: this.words,
      name: this.bot.name,
      blocked: false,
      setLanguage: (language) => this.holder.changed({ ...this.owner, language }, false),
      setTheme: (theme) => {
        this.owner = { ...this.owner, theme };
        this.node.dataset.theme = theme;
        this.holder.changed(this.owner, false);
      },
      toggleBlocked: () => void this.chat.block(!this.chat.blocked).catch(() => this.failed()),
      startOver: () => this.holder.changed({ ...this.owner, id: undefined }, true),
    };
  }

  listen() {
    const { chat, log } = this;
    chat.on("message", (message) => {
      log.add(message);
      this.showFoot();
    });
    chat.on("edited", (message) => log.change(message));
    chat.on("deleted", (id) => {
      log.remove(id);
      this.showFoot();
    });
    chat.on("toast", (event) => {
      if (!event.text) return;
      if (event.show_alert) this.layer.alert(this.bot.name, event.text);
      else this.toast.show(event.text);
    });
    chat.on("answered", (event) => this.taps.answered(event.callback_query_id));
    chat.on("typing", () => this.header.say(chat));
    chat.on("connected", () => this.header.say(chat));
    chat.on("blocked", () => this.showFoot());
    chat.on("gone", () => this.holder.changed({ ...this.owner, id: undefined }, true));
    chat.on("commands", () => void this.refresh());
    chat.on("reset", () => {
      log.reset(chat.messages.values());
      this.showFoot();
    });
  }

  /** The bot has changed its name, its descriptions or its commands. */
  async refresh() {
    const bot = await api.botProfile(languageCode(this.owner));
    this.bot = bot;
    this.header.rename(bot.name);
    this.composer.commands.fill(bot.commands);
    const start = startCard(bot, this.words);
    start.hidden = this.start.hidden;
    this.start.replaceWith(start);
    this.start = start;
  }

  showFoot() {
    const { words, chat } = this;
    const empty = chat.messages.size === 0;
    this.header.showBlocked(chat.blocked);
    this.start.hidden = !empty;
    this.composer.showBig(chat.blocked ? words.say("unblock") : empty ? words.say("start") : "");
  }

  pressBig() {
    if (this.chat.blocked) return void this.chat.block(false).catch(() => this.failed());
    this.begin(this.holder.payload);
  }

  /** @param {string} payload what a deep link carries, mostly nothing */
  begin(payload) {
    void this.send({ text: `/start ${payload}`.trim() });
  }

  /**
   * @param {object} body
   * @returns {Promise<boolean>} whether it went
   */
  send(body) {
    return this.chat.send(body).then(
      () => true,
      () => this.failed(),
    );
  }

  failed() {
    this.toast.show(this.words.say("failed"));
    return false;
  }

  /**
   * A link to this very bot stays in this chat, as in Telegram.
   * @param {string} url
   */
  follow(url) {
    const payload = startPayload(url, this.bot.username);
    if (payload === null) return false;
    this.begin(payload);
    return true;
  }

  close() {
    this.chat.close();
    this.taps.close();
  }
}
