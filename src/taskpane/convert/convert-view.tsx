/** Step 2: the scale, the standard unit, what every product would count for, and writing it down. */
import { Button } from "@fluentui/react-components";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { OfficeSection } from "../office/office-section";
import { ToPrint } from "../print/to-print";
import { ActionBar } from "../shared/action-bar";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import { problemText } from "../shared/problem-text";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import { conversionSettings } from "../settings/pane-settings";
import { SettingList } from "../settings/setting-list";
import type { CatalogueReading } from "../state/pane-state";
import { EffectBox } from "../differences/effect-box";
import { ConvertBar } from "./convert-bar";
import { ConversionPreview } from "./conversion-preview";
import { ScaleChoice } from "./scale-choice";
import { SheetScales } from "./sheet-scales";
import { StandardChoice } from "./standard-choice";

export function ConvertView() {
  const { state, text, messages, store } = usePane();
  const { catalogue } = state;
  const isEmpty = catalogue.kind === "ready" && catalogue.reading.checked.summary.rows === 0;
  if (catalogue.kind === "ready" && !isEmpty) return <ReadyConvert reading={catalogue.reading} />;
  const [title, body] = isEmpty
    ? [text.review.noRows, text.review.noRowsBody]
    : [
        text.status.none,
        catalogue.kind === "absent" ? problemText(catalogue.problem, messages, text) : text.status.reading,
      ];
  const toReview = () => store.dispatch({ type: "viewOpened", view: "review" });
  return (
    <ViewFrame label={text.views.convert} footer={<ActionBar label={text.convert.toReview} onAct={toReview} />}>
      <EmptyState icon={<DocumentAdd48Regular />} title={title} body={body} />
    </ViewFrame>
  );
}

function ReadyConvert({ reading }: { readonly reading: CatalogueReading }) {
  const { text, store } = usePane();
  const { assessment, proposals, before } = reading;
  const { conversion } = assessment;
  return (
    <ViewFrame label={text.views.convert} footer={<ConvertBar reading={reading} />}>
      <OfficeSection />
      <StandardChoice conversion={conversion} proposals={proposals} />
      <ScaleChoice reading={reading} />
      <SheetScales reading={reading} />
      {conversion.scales.map((scale) => {
        const figures = conversionSettings.filter((setting) => setting.scale === scale);
        return figures.length > 0 ? (
          <Disclosure key={scale} label={text.convert.figures[scale]}>
            <SettingList settings={figures} />
          </Disclosure>
        ) : null;
      })}
      <EffectBox reading={reading} />
      <ConversionPreview conversion={conversion} before={before} />
      <div>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.dispatch({ type: "viewOpened", view: "settings" })}
        >
          {text.convert.allSettings}
        </Button>
        <ToPrint />
      </div>
    </ViewFrame>
  );
}
