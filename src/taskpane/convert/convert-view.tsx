/** Step 2: the scale, the standard unit, what every product would count for, and writing it down. */
import { Button, Link } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons/svg/arrow-right";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { ActionBar } from "../shared/action-bar";
import { DespiteErrors } from "../shared/despite-errors";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import { planLine } from "../shared/plan-line";
import { problemText } from "../shared/problem-text";
import { usePane } from "../shared/pane-context";
import { useConsent } from "../shared/use-consent";
import { ViewFrame } from "../shared/view-frame";
import { conversionSettings } from "../settings/pane-settings";
import { SettingList } from "../settings/setting-list";
import type { CatalogueReading } from "../state/pane-state";
import { BeforeAfter } from "./before-after";
import { ConversionPreview } from "./conversion-preview";
import { ScaleChoice } from "./scale-choice";
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
  const pane = usePane();
  const { text, format, store, controller } = pane;
  const { assessment, planned, proposals, before } = reading;
  const { conversion } = assessment;
  const { errors } = reading.checked.summary;
  const [isForced, setForced] = useConsent(reading.checked.findings);
  const isBlocked = errors > 0 && !isForced;
  const exists = planned.some((sheet) => sheet.exists);
  const hint = hintOf();
  return (
    <ViewFrame
      label={text.views.convert}
      footer={
        <ActionBar
          label={exists ? text.convert.update : text.convert.writeNew}
          isDisabled={conversion.standard === null || isBlocked}
          hint={hint}
          onAct={() => void controller.writeConversion(isForced)}
          beside={
            exists ? (
              <Button
                icon={<ArrowRight20Regular />}
                aria-label={text.convert.next}
                title={text.convert.next}
                onClick={() => store.dispatch({ type: "viewOpened", view: "score" })}
              />
            ) : null
          }
        />
      }
    >
      <StandardChoice conversion={conversion} proposals={proposals} />
      <ScaleChoice reading={reading} />
      <Disclosure label={text.convert.figures[conversion.scale]}>
        <SettingList settings={conversionSettings.filter(({ scale }) => scale === conversion.scale)} />
      </Disclosure>
      {before ? <BeforeAfter before={before} after={conversion} /> : null}
      <ConversionPreview conversion={conversion} before={before} />
      <div>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.dispatch({ type: "viewOpened", view: "settings" })}
        >
          {text.convert.allSettings}
        </Button>
      </div>
    </ViewFrame>
  );

  function hintOf() {
    if (conversion.standard === null) return text.convert.needStandard;
    if (errors === 0) return planLine(planned, pane);
    return (
      <DespiteErrors label={text.convert.force} isForced={isForced} onForce={setForced}>
        {isBlocked ? text.convert.blocked(format.number(errors)) : planLine(planned, pane)}{" "}
        <Link as="button" onClick={() => store.dispatch({ type: "viewOpened", view: "review" })}>
          {text.convert.seeErrors}
        </Link>
      </DespiteErrors>
    );
  }
}
