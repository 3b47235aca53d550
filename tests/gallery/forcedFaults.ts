/**
 * Forced colours take every tint and shadow away. Runs in the page: whatever is pressed must still have an edge, an
 * underline or an icon of its own, and what is chosen must still differ from what is not.
 */
export function forcedFaults(): readonly string[] {
  const faults: string[] = [];
  const modal = document.querySelector("dialog:modal");
  const systemColours = new Set(
    "Canvas CanvasText LinkText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText GrayText"
      .split(" ")
      .map(colourOf),
  );
  const canvas = colourOf("Canvas");
  const all = (selector: string): readonly HTMLElement[] =>
    [...(modal ?? document).querySelectorAll<HTMLElement>(selector)].filter(
      (element) => seen(element).checkVisibility({ visibilityProperty: true }) && !element.closest(".skip, .vh"),
    );
  for (const element of all('a[href], button, select, textarea, summary, input:not([type="hidden"], [type="range"])')) {
    if (!hasEdge(seen(element))) faults.push(`no edge: ${nameOf(element)}`);
  }
  for (const element of all('input:checked, [aria-pressed="true"], [aria-current]:not([aria-current="false"])')) {
    const other = peerOf(element);
    if (other && drawn(element) === drawn(other)) faults.push(`chosen or not looks the same: ${nameOf(element)}`);
  }
  return faults;

  function colourOf(name: string): string {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  function seen(element: HTMLElement): HTMLElement {
    return element.matches("input") ? (element.closest("label") ?? element) : element;
  }

  function hasEdge(element: HTMLElement): boolean {
    const inRows = element.closest<HTMLElement>(".rows, .tabs, .rail, .seg, .ladder, .month, .scale");
    const iconAlone = (element.textContent ?? "").trim() === "" || element.querySelector(".vh") !== null;
    return (
      isEdged(element) ||
      (inRows !== null && (isEdged(inRows) || inRows.matches(".ladder, .month, .scale") || element.matches("nav a"))) ||
      (iconAlone && element.querySelector("svg") !== null) ||
      [element, ...element.querySelectorAll("*")].some((part) =>
        getComputedStyle(part).textDecorationLine.includes("underline"),
      ) ||
      (element.matches("summary, label") && [...element.querySelectorAll("svg, input")].some(isSeen))
    );
  }

  /** An input under its label’s skin is there for fingers and keys, not for eyes. */
  function isSeen(part: Element): boolean {
    return part.checkVisibility({ opacityProperty: true });
  }

  function isEdged(element: HTMLElement): boolean {
    const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, outlineStyle, outlineWidth } =
      getComputedStyle(element);
    return (
      (borderTopStyle !== "none" && borderTopWidth !== "0px") ||
      (borderBottomStyle !== "none" && borderBottomWidth !== "0px") ||
      (outlineStyle !== "none" && outlineWidth !== "0px")
    );
  }

  /** One of the same kind that is not chosen. */
  function peerOf(element: HTMLElement): HTMLElement | undefined {
    if (element instanceof HTMLInputElement) {
      const inputs = all(`input[type="${element.type}"]`) as readonly HTMLInputElement[];
      return inputs.find(
        (other) => !other.checked && seen(other).className === seen(element).className && other.role === element.role,
      );
    }
    const pressed = element.hasAttribute("aria-pressed");
    return all(`${element.tagName.toLowerCase()}[class="${element.className}"]`).find((other) =>
      pressed
        ? other.getAttribute("aria-pressed") === "false"
        : sameList(element, other) && !other.hasAttribute("aria-current"),
    );
  }

  function sameList(element: HTMLElement, other: HTMLElement): boolean {
    return element.closest("ul, ol, tr, nav") === other.closest("ul, ol, tr, nav");
  }

  /** Weight alone does not count: beside one line of words nobody sees it. */
  function drawn(element: HTMLElement): string {
    return [element, seen(element)]
      .flatMap((part) => [
        getComputedStyle(part),
        getComputedStyle(part, "::before"),
        getComputedStyle(part, "::after"),
      ])
      .map((style) => {
        const { outlineStyle, borderWidth, borderStyle, content, width, inset } = style;
        const colours = [style.outlineColor, style.borderColor, style.backgroundColor, style.color].map((colour) =>
          painted(style, colour),
        );
        return [
          outlineStyle,
          borderWidth,
          borderStyle,
          content,
          /^(?:none|normal)$/.test(content) ? "" : width + inset,
          ...colours,
        ];
      })
      .join(" | ");
  }

  /** A colour of ours is painted as one of the system’s, and its Canvas cannot be told from nothing at all. */
  function painted(style: CSSStyleDeclaration, colour: string): string {
    if (colour === canvas || /^rgba\(.*, 0\)$/.test(colour)) return "nothing";
    const stays = style.getPropertyValue("forced-color-adjust") === "none" || systemColours.has(colour);
    return stays ? colour : "the system’s";
  }

  function nameOf(element: HTMLElement): string {
    const text = element.getAttribute("aria-label") ?? seen(element).textContent ?? "";
    return `${element.tagName.toLowerCase()}.${seen(element).className} “${text.trim().slice(0, 40)}”`;
  }
}
