import { useEffect, useState } from "react";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";

/**
 * True once it is certain that writing would change nothing: neither a product nor a note, an order or a heading. While
 * that is not known, writing is offered.
 */
export function useAsWritten(reading: CatalogueReading): boolean {
  const { controller } = usePane();
  const [same, setSame] = useState<CatalogueReading | null>(null);
  const mayBe = reading.planned.every(({ exists }) => exists) && reading.differences?.rows.length === 0;
  useEffect(() => {
    if (!mayBe) return undefined;
    let isWanted = true;
    void controller.isAsWritten(reading.assessment).then((isSame) => {
      if (isWanted) setSame(isSame ? reading : null);
    });
    return () => {
      isWanted = false;
    };
  }, [controller, reading, mayBe]);
  return mayBe && same === reading;
}
