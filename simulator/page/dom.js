/** Build the page from elements and text; no markup is ever parsed. */

/** @typedef {string | Node | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined>} Attributes */

/**
 * Make an element. Strings become text nodes; empty children and attributes are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

/**
 * Make a button of type button.
 * @param {Attributes} attributes
 * @param {(event: MouseEvent) => void} run
 * @param {...Child} children
 */
export function button(attributes, run, ...children) {
  const node = el("button", { type: "button", ...attributes }, ...children);
  node.addEventListener("click", run);
  return node;
}

/** A text for screen readers only. @param {string} text */
export function hidden(text) {
  return el("span", { class: "sr-only" }, text);
}

/** Has the person asked for less movement? */
export function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Run when a press lands elsewhere, for as long as the nodes are in the page.
 * @param {Node[]} nodes
 * @param {() => void} run
 */
export function onPressElsewhere(nodes, run) {
  const pressed = (/** @type {Event} */ event) => {
    const aim = /** @type {Node} */ (event.target);
    if (!nodes[0].isConnected) document.removeEventListener("pointerdown", pressed);
    else if (!nodes.some((node) => node.contains(aim))) run();
  };
  document.addEventListener("pointerdown", pressed);
}

let count = 0;

/** An id that no other element has. @param {string} stem */
export function freshId(stem) {
  count += 1;
  return `${stem}-${count}`;
}
