/** How many products have which coefficient, on a log scale, with the standard's 1 marked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";
import { distributionOf, type Bin } from "./distribution";

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  chart: { display: "block", width: "100%", maxWidth: "440px", height: "auto" },
  bar: { fill: tokens.colorCompoundBrandForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  standard: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const width = 296;
const plot = { top: 32, bottom: 112, left: 6, right: width - 6 };
const height = 130;

export function DistributionChart({ coefficients }: { readonly coefficients: readonly number[] }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { bins, below, above } = distributionOf(coefficients);
  const most = bins.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const step = (plot.right - plot.left) / bins.length;
  const left = (index: number) => plot.left + index * step;
  const heightOf = ({ count }: Bin) => ((plot.bottom - plot.top) * count) / most;
  const standardX = left(bins.findIndex(({ from }) => from === 1));
  // Bounds are crowded where the coefficients spread widely: every other one is enough then.
  const labelEvery = bins.length > 8 ? 2 : 1;
  const isLabelled = (power: number) => Math.round(Math.log2(power)) % labelEvery === 0;
  const summary = text.convert.distributionText(
    format.number(coefficients.length),
    format.number(below),
    format.number(above),
  );
  const lastBound = bins[bins.length - 1]?.to ?? 1;
  return (
    <>
      <p className={styles.facts}>{summary}</p>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {bins.map((bin, index) => (
          <g key={bin.from}>
            <title>
              {text.convert.bin(format.number(bin.from, 3), format.number(bin.to, 3), format.number(bin.count))}
            </title>
            <rect
              className={styles.bar}
              x={left(index) + 1.5}
              y={plot.bottom - heightOf(bin)}
              width={Math.max(1, step - 3)}
              height={heightOf(bin)}
              rx={2}
            />
            {bin.count > 0 ? (
              <text
                className={styles.text}
                x={left(index) + step / 2}
                y={plot.bottom - heightOf(bin) - 3}
                textAnchor="middle"
              >
                {format.number(bin.count)}
              </text>
            ) : null}
          </g>
        ))}
        <line className={styles.axis} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
        {[...bins.map(({ from }) => from), lastBound].map((bound, index) =>
          isLabelled(bound) ? (
            <text
              key={bound}
              className={styles.text}
              x={left(index)}
              y={plot.bottom + 14}
              textAnchor={index === 0 ? "start" : index === bins.length ? "end" : "middle"}
            >
              {format.number(bound, 3)}
            </text>
          ) : null,
        )}
        <line className={styles.standard} x1={standardX} x2={standardX} y1={17} y2={plot.bottom} />
        <text className={styles.text} x={standardX} y={13} textAnchor={standardX < width / 2 ? "start" : "end"}>
          {text.convert.standardMark}
        </text>
      </svg>
    </>
  );
}
