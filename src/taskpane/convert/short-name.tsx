/** A product's name in a list: a few lines of it, the rest on hover. Screen readers hear all of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { productName } from "./product-name";

const useStyles = makeStyles({
  // As many whole lines as are left; clamping lines by number would need a property that is called deprecated.
  name: {
    display: "block",
    maxHeight: `calc(5 * ${tokens.lineHeightBase300})`,
    lineHeight: tokens.lineHeightBase300,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

export function ShortName({ row }: { readonly row: ConvertedRow }) {
  const styles = useStyles();
  const name = productName(row);
  return (
    <span className={styles.name} title={name}>
      {name}
    </span>
  );
}
