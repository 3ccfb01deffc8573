/** What is kept for a reload: the people of this tab; and what the address asks for. */

/**
 * @typedef {{ id?: number, name: string, language: string, theme: import("./header.js").Theme }} Owner
 * @typedef {{ owners: Owner[], language: string, shown: number, single: boolean, payload: string,
 *   panel: boolean }} Wishes
 */

const THEMES = ["auto", "light", "dark"];
const FRENCH = { name: "Camille", language: "fr" };
const ENGLISH = { name: "Alex", language: "en" };

/**
 * Read the address: `?lang=fr&theme=dark&single=1&name=Sam&start=payload&panel=1`.
 * @param {URLSearchParams} query
 * @returns {Wishes}
 */
export function wishes(query) {
  const theme = /** @type {Owner["theme"]} */ (
    THEMES.find((one) => one === query.get("theme")) ?? "auto"
  );
  const asked = query.get("lang");
  const language = asked ?? navigator.language;
  const french = /^fr\b/i.test(language);
  const both = asked && !french ? [ENGLISH, FRENCH] : [FRENCH, ENGLISH];
  const favourite = asked || french ? 0 : 1;
  const single = query.get("single") === "1";
  const owners = (single ? [both[favourite]] : both).map((owner) => ({ ...owner, theme }));
  if (asked) owners[0].language = asked;
  owners[0].name = query.get("name") || owners[0].name;
  return {
    owners,
    language,
    shown: single ? 0 : favourite,
    single,
    payload: query.get("start") ?? "",
    panel: query.get("panel") === "1",
  };
}

/** @param {string} key */
function recall(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // storage is switched off: a reload begins anew
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function keep(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // as above
  }
}

/**
 * Take up what this tab knew of a phone's owner, unless the address now asks for another one.
 * @param {number} place which phone
 * @param {Owner} wished
 * @returns {Owner}
 */
export function recallOwner(place, wished) {
  const kept = JSON.parse(recall(`phone-${place}`) ?? "null");
  const same = kept && kept.wished === JSON.stringify(wished);
  return same ? { ...wished, ...kept.owner } : { ...wished };
}

/**
 * @param {number} place
 * @param {Owner} wished
 * @param {Owner} owner
 */
export function keepOwner(place, wished, owner) {
  keep(`phone-${place}`, { wished: JSON.stringify(wished), owner });
}

/** What Telegram would tell the bot of this phone's language. @param {Owner} owner */
export const languageCode = (owner) => (owner.language === "none" ? null : owner.language);

/** Which phone is shown where only one is. */
export const recallShown = (/** @type {number} */ usual) => Number(recall("shown") ?? usual);
export const keepShown = (/** @type {number} */ place) => keep("shown", place);
