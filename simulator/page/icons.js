/** The page's icons: strokes on a 24 by 24 grid, in the colour of the text around them. */

const SHAPES = {
  send: "M4.5 12 3.6 4.6c-.1-.8.7-1.4 1.5-1l15 7.5c.8.4.8 1.5 0 1.9l-15 7.4c-.8.4-1.6-.2-1.5-1L4.5 12Zm0 0h8",
  attach:
    "m20 11.5-8.2 8.2a5.2 5.2 0 0 1-7.4-7.4l8.5-8.5a3.5 3.5 0 0 1 5 5l-8.5 8.4a1.7 1.7 0 0 1-2.5-2.4l7.8-7.8",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  close: "m6 6 12 12M18 6 6 18",
  down: "m6 9.5 6 6 6-6",
  check: "m4.5 12.5 4.5 4.5L19.5 6.5",
  checks: "m2.5 12.5 4.5 4.5L17.5 6.5m-6.5 9.3 1.2 1.2L22.5 6.5",
  clock: "M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  alert: "M12 7.5v5m0 3.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  photo:
    "M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-11Zm.5 10 5-5 4 4 2-2 4 3.5M15.5 9v.01",
  voice:
    "M12 3.5a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  sticker:
    "M13 20.5H6A2.5 2.5 0 0 1 3.5 18V6A2.5 2.5 0 0 1 6 3.500h12A2.5 2.5 0 0 1 20.5 6v7L13 20.500Zm0 0V15.500A2.5 2.5 0 0 1 15.5 13h5M8.5 9v.01M15.5 9v.01M8.5 13c.7 1 1.6 1.5 2.7 1.6",
  location:
    "M12 21s-7-6.3-7-11.500a7 7 0 0 1 14 0C19 14.7 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8a7.5 7.5 0 0 1 15 0",
  document:
    "M13.5 3.500h-7A1.5 1.5 0 0 0 5 5v14a1.5 1.5 0 0 0 1.5 1.500h11A1.5 1.5 0 0 0 19 19V9l-5.5-5.500Zm0 0V9H19",
  download: "M12 4v11m0 0 4.5-4.500M12 15l-4.5-4.500M5 19.500h14",
  outside: "M8 16 16 8m0 0H9.500M16 8v6.5",
  copy: "M9 9V5.500A1.5 1.5 0 0 1 10.5 4h8A1.5 1.5 0 0 1 20 5.500v8a1.5 1.5 0 0 1-1.5 1.500H15M5.5 9h8a1.5 1.5 0 0 1 1.5 1.500v8a1.5 1.5 0 0 1-1.5 1.500h-8A1.5 1.5 0 0 1 4 18.500v-8A1.5 1.5 0 0 1 5.5 9Z",
  forward: "m14 5 6.5 6-6.5 6v-3.800c-5.200 0-8.500 1.600-10.500 5.300.5-5.500 3.500-9.300 10.500-10V5Z",
  play: "M8 5.500v13l10.5-6.500L8 5.500Z",
};

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draw an icon. It is hidden from screen readers: its button or text has the name.
 * @param {keyof typeof SHAPES} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}
