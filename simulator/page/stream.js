/** The live events of one chat, over server-sent events, through drops and restarts. */
import { eventsUrl } from "./api.js";

const FIRST_WAIT = 400;
const LONGEST_WAIT = 5000;

/**
 * @typedef {{ seq: number, kind: string } & Record<string, any>} Happening
 * @typedef {{
 *   resume: () => Promise<number>,
 *   happened: (event: Happening) => void,
 *   connected: (up: boolean) => void,
 * }} Listener
 */

/**
 * Follow a chat until the function returned is called.
 *
 * A browser allows six connections to one host, so a page that nobody looks at lets go of its own.
 * @param {number} chat
 * @param {Listener} listener `resume` gives the number of the last event seen, before each connection
 * @returns {() => void}
 */
export function follow(chat, listener) {
  /** @type {EventSource | undefined} */
  let source;
  let wait = FIRST_WAIT;
  let timer = 0;
  let attempt = 0;

  async function open() {
    clearTimeout(timer);
    const mine = ++attempt;
    source?.close();
    if (document.hidden) return;
    try {
      const after = await listener.resume();
      if (mine === attempt) connect(after);
    } catch {
      if (mine === attempt) lost();
    }
  }

  /** @param {number} after */
  function connect(after) {
    source = new EventSource(eventsUrl(chat, after));
    source.onopen = () => {
      wait = FIRST_WAIT;
      listener.connected(true);
    };
    source.onerror = lost;
    source.onmessage = (event) => listener.happened(JSON.parse(event.data));
  }

  function lost() {
    source?.close();
    listener.connected(false);
    clearTimeout(timer);
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  const seen = () => void open();
  document.addEventListener("visibilitychange", seen);
  addEventListener("online", seen);
  void open();
  return () => {
    attempt += 1;
    clearTimeout(timer);
    source?.close();
    document.removeEventListener("visibilitychange", seen);
    removeEventListener("online", seen);
  };
}
