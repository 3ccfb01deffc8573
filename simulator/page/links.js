/** Links that Telegram's apps do not open in a browser: those that lead to a bot, or share a text. */

const HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);
const PARAMETER = /^[\w-]{1,64}$/; // any other one the apps leave out

/**
 * @typedef {{ kind: "start", username: string, payload: string }
 *   | { kind: "share", link: string, text: string }} Inner
 */

/**
 * Read an address, as https://t.me/name?start=payload or https://t.me/share/url?url=…&text=….
 * @param {string} address
 * @returns {Inner | null} nothing if it leads out of Telegram
 */
export function innerLink(address) {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const query = url.searchParams;
  if (url.protocol === "tg:") return ofApp(url.host || url.pathname.replace(/^\/+/, ""), query);
  if (!/^https?:$/.test(url.protocol) || !HOSTS.has(url.host)) return null;
  const path = url.pathname.replace(/^\/|\/$/g, "");
  if (/^share(\/url)?$/.test(path)) return shared(query);
  return /^\w{4,32}$/.test(path) ? started(path, query) : null;
}

/**
 * @param {string} action of a link such as tg://resolve?domain=name
 * @param {URLSearchParams} query
 */
function ofApp(action, query) {
  if (action === "msg_url") return shared(query);
  return action === "resolve" ? started(query.get("domain") ?? "", query) : null;
}

/**
 * @param {string} username
 * @param {URLSearchParams} query
 * @returns {Inner}
 */
function started(username, query) {
  const payload = query.get("start") ?? "";
  return { kind: "start", username, payload: PARAMETER.test(payload) ? payload : "" };
}

/**
 * @param {URLSearchParams} query
 * @returns {Inner | null}
 */
function shared(query) {
  const link = (query.get("url") ?? "").trim();
  return link ? { kind: "share", link, text: (query.get("text") ?? "").trim() } : null;
}
