/** The main action below the approved products: the chosen ones become rows of the own catalogue. */
import { addRows, endingAt } from "../../review/references/add-rows";
import { ActionBar } from "../shared/action-bar";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import type { Chosen } from "./use-chosen";

export interface AddActionProps {
  readonly reading: CatalogueReading;
  readonly chosen: Chosen;
}

export function AddAction({ reading, chosen }: AddActionProps) {
  const { state, text, format, controller } = usePane();
  const words = text.references;
  const { catalogue } = reading.assessment;
  const near = state.selection;
  const ending = endingAt(catalogue, near);
  const { rows } = chosen;
  const add = async () => {
    await controller.references.add(addRows({ catalogue, references: rows, near }));
    chosen.clear();
  };
  return (
    <ActionBar
      label={rows.length === 0 ? words.addNone : words.add(format.number(rows.length))}
      isDisabled={rows.length === 0 || ending === null}
      hint={ending && words.addPlace(ending.table.name, format.number(ending.last.source.row))}
      onAct={() => void add()}
    />
  );
}
