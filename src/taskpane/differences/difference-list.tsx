/**
 * The rows that differ, of which only those in sight are in the page. Arrows walk them, the space bar takes one into the
 * choice, Enter goes to its cell; the Tab key meets one row only.
 */
import type { CatalogueDifference } from "../../app/catalogue-differences";
import type { CellRef } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { WalkedList } from "../shared/walked-list";
import { DifferenceLine } from "./difference-line";
import { isOwnChoice } from "./shown-differences";

const estimatedHeight = 84;

export interface DifferenceListProps {
  readonly rows: readonly CatalogueDifference[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
  /** The cell that a row speaks of; `null` where there is none any more. */
  readonly cellOf: (row: CatalogueDifference) => CellRef | null;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
}

export function DifferenceList({ rows, ticked, onTick, cellOf, scroller }: DifferenceListProps) {
  const { text, controller } = usePane();
  const tick = (key: string, row: CatalogueDifference): boolean => {
    if (key !== " " || !isOwnChoice(row)) return false;
    onTick(row.id, !ticked.has(row.id));
    return true;
  };
  return (
    <WalkedList
      label={text.differences.list}
      items={rows}
      keyOf={({ id }) => id}
      estimatedHeight={estimatedHeight}
      onKey={tick}
      scroller={scroller}
    >
      {(row, tabIndex) => {
        const cell = cellOf(row);
        return (
          <DifferenceLine
            row={row}
            isTicked={ticked.has(row.id)}
            tabIndex={tabIndex}
            onTick={(isTicked) => onTick(row.id, isTicked)}
            {...(cell ? { onOpen: () => void controller.goTo(cell) } : {})}
          />
        );
      }}
    </WalkedList>
  );
}
