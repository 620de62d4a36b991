/** The add-in as its manifest describes it: its own tab, its page, its functions' namespace. */
export interface RibbonTab {
  readonly addInId: string;
  /** Cells call functions as NAMESPACE.NAME. */
  readonly namespace: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  /** The page of the pane; addresses are as the manifest has them. */
  readonly panePage: string;
}

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of the 32 pixel picture. */
  readonly icon: string;
  /** Null: opens the pane. Else the name of the function to run in it. */
  readonly action: string | null;
}

/**
 * Reads the ribbon out of an add-in only manifest, as Excel does, in the manifest's default language.
 *
 * @throws Error - the manifest has no custom tab.
 */
export function readRibbon(manifest: Document): RibbonTab {
  const [tab] = elements(manifest, "CustomTab");
  if (!tab) throw new Error("The manifest has no custom tab.");
  return {
    addInId: elements(manifest, "Id")[0]?.textContent ?? "",
    namespace: resource(manifest, elements(manifest, "Namespace")[0]),
    label: resource(manifest, ownLabel(tab)),
    groups: elements(tab, "Group").map((group) => ({
      label: resource(manifest, ownLabel(group)),
      buttons: elements(group, "Control").map((control) => readButton(manifest, control)),
    })),
    panePage: resource(manifest, elements(manifest, "Runtime")[0]),
  };
}

function readButton(manifest: Document, control: Element): RibbonButton {
  const icon = elements(control, "Image").find((image) => image.getAttribute("size") === "32");
  return {
    label: resource(manifest, ownLabel(control)),
    tip: resource(manifest, elements(control, "Description")[0]),
    icon: resource(manifest, icon),
    action: elements(control, "FunctionName")[0]?.textContent ?? null,
  };
}

/** Prefixes (bt:) are left out of the comparison. */
function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function ownLabel(of: Element): Element | undefined {
  return [...of.children].find(({ localName }) => localName === "Label");
}

/** What the element's resid stands for; "" where the manifest does not say. */
function resource(manifest: Document, named: Element | undefined): string {
  const id = named?.getAttribute("resid") ?? "";
  const found = ["Image", "Url", "String"].flatMap((kind) => elements(manifest, kind));
  return found.find((entry) => entry.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? "";
}
