/** What the page asks of the simulator, over HTTP. */

/**
 * @typedef {{ id: number, first_name: string, username?: string, language_code?: string | null }} Person
 * @typedef {{ command: string, description: string }} Command
 * @typedef {{ name: string, username: string, description: string, short_description: string,
 *   commands: Command[] }} BotProfile
 * @typedef {{ n: number, method: string, request: any, response: any, ms: number }} Call
 * @typedef {import("./bubble.js").Message} Message
 * @typedef {{ seq: number, messages: Message[], typing?: unknown, pending: string[],
 *   blocked?: boolean }} Snapshot
 */

/** The simulator refused, or could not be reached (status 0). */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} words
   */
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

/**
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
async function ask(path, options) {
  let response;
  try {
    response = await fetch(`phone/${path}`, { cache: "no-store", ...options });
  } catch (error) {
    throw new Refused(0, String(error));
  }
  if (!response.ok) throw new Refused(response.status, await response.text());
  return response.status === 204 ? undefined : response.json();
}

/**
 * @param {string} path
 * @param {object} body
 */
function post(path, body) {
  return ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** @returns {Promise<Person[]>} */
export const people = async () => (await ask("people")).people;

/** @returns {Promise<Person>} */
export const join = (/** @type {object} */ person) => post("people", person);

/** @returns {Promise<Person>} */
export const changePerson = (/** @type {number} */ id, /** @type {object} */ changes) =>
  post(`people/${id}`, changes);

/** @returns {Promise<Snapshot>} */
export const snapshot = (/** @type {number} */ chat) => ask(`chats/${chat}`);

/** @returns {Promise<BotProfile>} */
export const botProfile = (/** @type {string | null | undefined} */ language) =>
  ask(`bot?language=${encodeURIComponent(language ?? "")}`);

/** @returns {Promise<{ message_id: number }>} */
export const send = (/** @type {number} */ chat, /** @type {object} */ body) =>
  post(`chats/${chat}/send`, { from: chat, ...body });

/**
 * @param {number} chat
 * @param {number} message_id
 * @param {string} data
 * @returns {Promise<{ callback_query_id: string }>}
 */
export const tap = (chat, message_id, data) =>
  post(`chats/${chat}/tap`, { from: chat, message_id, data });

/**
 * @param {number} chat
 * @param {number} message_id
 * @param {number} to another chat with the bot, or the same
 */
export const forward = (chat, message_id, to) =>
  post(`chats/${chat}/forward`, { from: chat, message_id, to });

/**
 * @param {number} chat
 * @param {boolean} blocked
 */
export const block = (chat, blocked) =>
  post(`chats/${chat}/${blocked ? "block" : "unblock"}`, { from: chat });

/**
 * @param {number} after
 * @param {number} limit
 * @returns {Promise<Call[]>} the newest ones, newest last
 */
export const calls = async (after, limit) =>
  (await ask(`calls?after=${after}&limit=${limit}`)).calls;

/** @returns {Promise<{ now: number, ahead: number, shared: boolean }>} */
export const clock = () => ask("clock");

/** @returns {Promise<{ now: number, ahead: number, shared: boolean }>} */
export const moveClock = (/** @type {number} */ seconds) => post("clock", { seconds });

/** @param {string} fileId */
export const fileUrl = (fileId) => `phone/files/${encodeURIComponent(fileId)}`;

/**
 * @param {number} chat
 * @param {number} after
 */
export const eventsUrl = (chat, after) => `phone/chats/${chat}/events?after=${after}`;
