/** One phone: its owner, its chat with the bot, and everything on its screen. */
import { ActionMenu } from "./actions.js";
import * as api from "./api.js";
import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { freshId } from "./dom.js";
import { frame } from "./frame.js";
import { Header } from "./header.js";
import { Log } from "./log.js";
import { innerLink } from "./links.js";
import { languageCode } from "./memory.js";
import { Layer, Toast } from "./overlays.js";
import { forward, share } from "./passing.js";
import { startCard } from "./start.js";
import { Taps } from "./taps.js";
import { wordsFor } from "./words.js";

/**
 * @typedef {import("./memory.js").Owner} Owner
 * @typedef {{
 *   payload: string,
 *   switcher: (words: import("./words.js").Words) => HTMLElement | null,
 *   changed: (owner: Owner, anew: boolean) => void,
 *   neighbours: () => import("./passing.js").Neighbour[],
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
    this.actions = new ActionMenu(this.words);
    this.payload = holder.payload;
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
    this.log.node.append(this.start, this.actions.node);
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
      stays: (url) => this.inner(url) !== null,
      follow: (url) => this.follow(url),
      act: (id, at, back) => this.act(id, at, back),
      toast: (text) => this.toast.show(text),
      command: (text) => void this.send({ text }),
      enlarge: (url, alt, caption) => this.layer.picture(url, alt, caption),
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
      this.actions.hide();
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
    this.begin(this.payload);
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
   * Read a link that does not leave this phone: to this very bot, or one that shares a text.
   * @param {string} url
   */
  inner(url) {
    const link = innerLink(url);
    const elsewhere =
      link?.kind === "start" && link.username.toLowerCase() !== this.bot.username.toLowerCase();
    return elsewhere ? null : link;
  }

  /**
   * As in Telegram, a link to the bot opens its chat and starts it; where nothing has been said yet,
   * the start button does.
   * @param {string} url
   * @returns {boolean} whether it stays in this phone
   */
  follow(url) {
    const link = this.inner(url);
    if (link?.kind === "share") share(this, link);
    else if (link && this.chat.messages.size === 0) this.payload = link.payload;
    else if (link?.payload) this.begin(link.payload);
    return link !== null;
  }

  /**
   * Offer what can be done with a message.
   * @param {number} id
   * @param {{ x: number, y: number }} at
   * @param {HTMLElement | null} back
   */
  act(id, at, back) {
    const { words } = this;
    const message = this.chat.messages.get(id);
    const text = message?.text ?? message?.caption;
    const copy = () => {
      navigator.clipboard?.writeText(text ?? "").catch(() => {});
      this.toast.show(words.say("copied"));
    };
    /** @type {import("./actions.js").Action[]} */
    const actions = [
      { sign: "forward", label: words.say("forward"), run: () => forward(this, id) },
    ];
    if (text) actions.push({ sign: "copy", label: words.say("copy"), run: copy });
    this.actions.show(actions, at, back);
  }

  close() {
    this.chat.close();
    this.taps.close();
  }
}
