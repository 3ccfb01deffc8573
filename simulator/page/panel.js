/** The developer's panel: the raw calls of the bot, live, folded unless asked for. */
import * as api from "./api.js";
import { button, el, freshId } from "./dom.js";
import { icon } from "./icons.js";

const PAUSE = 700;
const KEPT = 200;

/**
 * @param {import("./words.js").Words} words
 * @param {boolean} open
 */
export function panel(words, open) {
  const id = freshId("panel");
  const list = el("ol", { class: "calls" });
  const empty = el("p", { class: "empty" }, words.say("panelEmpty"));
  const polls = el("input", { type: "checkbox" });
  polls.addEventListener("change", () => list.classList.toggle("with-polls", polls.checked));
  const body = el(
    "div",
    { class: "panel-body", id },
    el("p", { class: "lead" }, words.say("panelLead")),
    el("label", { class: "polls" }, polls, words.say("panelPolls")),
    empty,
    list,
  );
  const reader = new Reader({
    found: (calls) => {
      empty.hidden = true;
      list.prepend(...calls.map((call) => entry(call, words)).reverse());
      while (list.childElementCount > KEPT) list.lastElementChild?.remove();
    },
    lost: () => list.replaceChildren(),
  });
  const opener = button(
    { class: "panel-opener", "aria-controls": id },
    () => show(body.hidden),
    icon("menu"),
    el("span", {}, words.say("panel")),
  );
  const show = (/** @type {boolean} */ wanted) => {
    body.hidden = !wanted;
    opener.setAttribute("aria-expanded", String(wanted));
    node.classList.toggle("open", wanted);
    reader.follow(wanted);
  };
  const node = el(
    "aside",
    { class: "panel", lang: words.language, "aria-label": words.say("panel") },
    opener,
    body,
  );
  show(open);
  return node;
}

/** Reads the calls while somebody looks. */
class Reader {
  /** @param {{ found: (calls: api.Call[]) => void, lost: () => void }} list */
  constructor(list) {
    this.list = list;
    this.last = 0;
    this.timer = 0;
    this.turn = 0;
  }

  /** @param {boolean} wanted */
  follow(wanted) {
    clearTimeout(this.timer);
    this.turn += 1;
    if (wanted) void this.read(this.turn);
  }

  /** @param {number} turn */
  async read(turn) {
    try {
      const calls = document.hidden ? [] : await api.calls(this.last, KEPT);
      if (turn !== this.turn) return;
      if (calls.length) this.list.found(calls);
      this.last = calls.at(-1)?.n ?? this.last;
    } catch (error) {
      if (!(error instanceof api.Refused)) throw error;
      this.last = 0; // the simulator is away, and may count anew when it is back
      this.list.lost();
    }
    if (turn === this.turn) this.timer = setTimeout(() => void this.read(turn), PAUSE);
  }
}

/**
 * @param {api.Call} call
 * @param {import("./words.js").Words} words
 */
function entry(call, words) {
  const refused = call.response?.ok === false;
  const details = el(
    "details",
    {},
    el(
      "summary",
      {},
      el("span", { class: "method" }, call.method),
      el("span", { class: "gist" }, gist(call)),
      el("span", { class: "ms" }, `${Math.round(call.ms)} ms`),
    ),
  );
  details.addEventListener("toggle", () => {
    if (details.childElementCount > 1) return;
    details.append(
      ...part(words.say("request"), call.request),
      ...part(words.say("response"), call.response),
    );
  });
  const poll = call.method === "getUpdates" && !call.response?.result?.length;
  return el(
    "li",
    { class: [refused && "refused", poll && "poll"].filter(Boolean).join(" ") },
    details,
  );
}

/** What the call is about, in a few words. @param {api.Call} call */
function gist({ request, response }) {
  const result = response?.result;
  if (response?.ok === false) return `${response.error_code} ${response.description ?? ""}`;
  const what =
    result?.text ?? result?.caption ?? request?.text ?? request?.action ?? request?.language_code;
  return [result?.chat?.first_name, what].filter(Boolean).join(" · ").replace(/\s+/g, " ");
}

/**
 * @param {string} title
 * @param {unknown} value
 */
function part(title, value) {
  return [el("h4", {}, title), el("pre", { tabindex: "0" }, JSON.stringify(value, null, 2))];
}
