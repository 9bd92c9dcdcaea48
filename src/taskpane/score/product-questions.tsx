/** Products that a table names without a code, and whose name is not exactly one product's: a person says which is meant. */
import { productName } from "../../catalogue/product-name";
import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ProductQuestion } from "../../scoring/find-product";
import type { CatalogueProduct } from "../../sheets/catalogue/read-converted-catalogue";
import { usePane } from "../shared/pane-context";
import { AskedSection, ForgetAnswers } from "./asked-section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  choice: { width: "100%", minWidth: 0 },
});

export function ProductQuestions({ questions }: { readonly questions: readonly ProductQuestion[] }) {
  const styles = useStyles();
  const { state, text, format, store } = usePane();
  const { answers } = state.score;
  const words = text.score.questions;
  const products = state.catalogue.kind === "ready" ? state.catalogue.reading.assessment.written.products : [];
  const productOf = new Map(products.map((product) => [product.code, product]));
  const answer = (key: string, code: string) =>
    store.dispatch({ type: "productsAnswered", answers: { ...answers, [key]: code } });
  if (questions.length === 0) {
    if (Object.keys(answers).length === 0 || state.score.tables === null) return null;
    return (
      <ForgetAnswers label={words.forget} onForget={() => store.dispatch({ type: "productsAnswered", answers: {} })} />
    );
  }
  const title = words.title(format.number(questions.length));
  return (
    <AskedSection title={title} help={words.help}>
      {questions.map(({ key, title: named, output, candidates, isAmbiguous }) => {
        const name = [named, output].filter((part) => part !== "").join(" – ");
        const near = candidates.flatMap((code) => productOf.get(code) ?? []);
        const others = products.filter(({ code }) => !candidates.includes(code));
        return (
          <li key={key} className={styles.item}>
            {name}
            <p className={styles.note}>{isAmbiguous ? words.ambiguous : words.none}</p>
            <Select
              className={styles.choice}
              size="small"
              aria-label={words.of(name)}
              value=""
              onChange={(_event, { value }) => answer(key, value)}
            >
              <option value="">{words.choose}</option>
              {near.length > 0 ? (
                <optgroup label={words.nearest}>
                  <Options products={near} />
                </optgroup>
              ) : null}
              <optgroup label={words.all}>
                <Options products={others} />
              </optgroup>
            </Select>
          </li>
        );
      })}
    </AskedSection>
  );
}

function Options({ products }: { readonly products: readonly CatalogueProduct[] }) {
  return products.map((product) => (
    <option key={product.code} value={product.code}>
      {product.code} · {productName(product, " – ")}
    </option>
  ));
}
