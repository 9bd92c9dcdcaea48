/** A product's name in a list: a few lines of it, the rest on hover. Screen readers hear all of it. */
import { makeStyles } from "@fluentui/react-components";
import type { ConvertedRow } from "../../conversion/conversion";
import { productName } from "./product-name";

const useStyles = makeStyles({
  name: {
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "5",
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
