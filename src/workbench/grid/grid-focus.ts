/** What takes the typing: into the selected cell, or into the formula bar. Null until Univer has drawn it. */
export function typingInput(place: "NORMAL" | "FORMULA_BAR"): HTMLElement | null {
  return document.getElementById(`__editor___INTERNAL_EDITOR__DOCS_${place}`);
}

/**
 * As in Excel, what is typed after a click on a sheet's tab goes into that sheet's selected cell; Univer leaves the focus on
 * the tab, and typing would be lost. A tab that is being renamed, or reached by the keyboard, keeps the focus.
 */
export function leaveTabsToGrid(container: HTMLElement): void {
  container.addEventListener("click", ({ target, detail }) => {
    const tab = target instanceof Element ? target.closest(sheetTab) : null;
    // Once is a click, twice begins the renaming, the keyboard's has none.
    if (tab !== null && detail === 1) typingInput("NORMAL")?.focus();
  });
}

/** As in Excel, a person goes on in the cells after a ribbon button, unless the focus has moved on from it already. */
export function goOnInGrid(): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement?.closest("nav"))
    typingInput("NORMAL")?.focus();
}

const sheetTab = '[data-u-comp="slide-tab-item"]';
