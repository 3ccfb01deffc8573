/** The words and formats of one phone, by its language. */
import en from "./words.en.js";
import fr from "./words.fr.js";

/**
 * @typedef {keyof typeof en} Key
 * @typedef {{
 *   language: "fr" | "en",
 *   say: (key: Key, values?: Record<string, string>) => string,
 *   time: (seconds: number) => string,
 *   day: (seconds: number) => string,
 *   size: (bytes: number) => string,
 *   duration: (seconds: number) => string,
 * }} Words
 */

/**
 * Pick the words of a phone: French for French, English for every other language.
 * @param {string | null | undefined} tag an IETF tag such as "fr-BE", or nothing
 * @returns {Words}
 */
export function wordsFor(tag) {
  const language = /^fr\b/i.test(tag ?? "") ? "fr" : "en";
  const catalogue = language === "fr" ? fr : en;
  const locale = known(tag) ?? language;
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  return {
    language,
    say: (key, values = {}) =>
      catalogue[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""),
    time: (seconds) => clock.format(seconds * 1000),
    day: (seconds) => dayOf(new Date(seconds * 1000), locale),
    size: (bytes) => sizeOf(bytes, locale),
    duration: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`,
  };
}

/** @param {string | null | undefined} tag */
function known(tag) {
  try {
    return tag ? Intl.DateTimeFormat.supportedLocalesOf([tag])[0] : undefined;
  } catch {
    return undefined; // a person may claim any tag
  }
}

/**
 * @param {Date} date
 * @param {string} locale
 */
function dayOf(date, locale) {
  const midnight = (/** @type {Date} */ at) => new Date(at).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(date) - midnight(new Date())) / 86_400_000);
  if (ago === 0 || ago === -1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(ago, "day");
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).format(date);
}

/**
 * @param {number} bytes
 * @param {string} locale
 */
function sizeOf(bytes, locale) {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: ["byte", "kilobyte", "megabyte"][step],
    unitDisplay: "short",
    maximumFractionDigits: step ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
