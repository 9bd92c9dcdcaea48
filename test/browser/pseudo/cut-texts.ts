/**
 * Finds texts that a person cannot read whole: cut by a box around them, reaching out of their button or cell, or
 * beyond the pane's edge. Runs inside the page, so it may use nothing from outside itself.
 */
export function cutTexts(pane: Element): string[] {
  const slack = 1.5;
  // Marks above and below letters reach into the space between lines.
  const slackDown = 4;
  const paneBox = pane.getBoundingClientRect();
  const found: string[] = [];
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = (node.textContent ?? "").trim();
    if (!holder || text === "" || !holder.checkVisibility() || isForEarsOnly(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.left < paneBox.left - slack || box.right > paneBox.right + slack) found.push(`beyond the pane: ${text}`);
    const cutter = cuttingAncestor(holder, box);
    if (cutter) found.push(`cut by <${cutter.tagName.toLowerCase()} class="${cutter.className}">: ${text}`);
    const owner = holder.closest("button, a, td, th, label, li, svg, .fui-Badge");
    const ownerBox = owner?.getBoundingClientRect();
    if (ownerBox && pane.contains(owner) && !fits(box, ownerBox)) found.push(`out of its <${owner?.tagName}>: ${text}`);
  }
  for (const field of pane.querySelectorAll("select, input")) {
    const shown =
      field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.getAttribute("placeholder");
    if (shown && field.checkVisibility() && widthOf(shown, field) > roomOf(field) + slack)
      found.push(`field too narrow: ${shown}`);
  }
  return found;

  function fits(inner: DOMRect, outer: DOMRect): boolean {
    return (
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slackDown &&
      inner.bottom <= outer.bottom + slackDown
    );
  }

  /** The nearest box that hides what leaves it; what merely scrolls down hides nothing sideways. */
  function cuttingAncestor(start: Element, box: DOMRect): HTMLElement | null {
    for (let each: Element | null = start; each && pane.contains(each); each = each.parentElement) {
      if (!(each instanceof HTMLElement)) continue;
      const { overflowX, overflowY } = getComputedStyle(each);
      const edge = each.getBoundingClientRect();
      const cutsSideways = overflowX !== "visible" && (box.left < edge.left - slack || box.right > edge.right + slack);
      const cutsDown = overflowY === "hidden" && box.bottom > edge.bottom + slack;
      if (cutsSideways || cutsDown) return each;
    }
    return null;
  }

  /** Visually hidden on purpose. */
  function isForEarsOnly(element: Element): boolean {
    for (let each: Element | null = element; each; each = each.parentElement) {
      if (getComputedStyle(each).getPropertyValue("clip") === "rect(0px, 0px, 0px, 0px)") return true;
    }
    return false;
  }

  function widthOf(text: string, element: Element): number {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) return 0;
    context.font = getComputedStyle(element).font;
    return context.measureText(text).width;
  }

  function roomOf(element: Element): number {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  }
}
