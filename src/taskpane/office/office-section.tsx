/**
 * Hồ sơ cơ quan, as one line that opens by itself before the first write, while something is missing that no form can be
 * signed without. It never stands in the way of the work.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { missingOfficeFields, type OfficeDetails } from "../../sheets/form/office-fields";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { isConverted } from "../state/done";
import { OfficeForm } from "./office-form";

const useStyles = makeStyles({
  section: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorStatusWarningForeground1 },
  complete: { color: tokens.colorNeutralForeground2 },
  mark: { verticalAlign: "text-bottom" },
});

export interface OfficeSectionProps {
  /** One line until a person opens it, whatever is missing. */
  readonly isFolded?: boolean;
}

/** Nothing before the workbook was read: what its catalogue prints fills the form. */
export function OfficeSection({ isFolded = false }: OfficeSectionProps) {
  const { state } = usePane();
  const { catalogue } = state;
  const office =
    catalogue.kind === "ready" ? catalogue.reading.office : catalogue.kind === "absent" && catalogue.office;
  return office ? <OfficeOf office={office} isFolded={isFolded || isConverted(state)} /> : null;
}

function OfficeOf({ office, isFolded }: Required<OfficeSectionProps> & { readonly office: OfficeDetails }) {
  const styles = useStyles();
  const { text } = usePane();
  const missing = missingOfficeFields(office);
  const isComplete = missing.length === 0;
  const Mark = isComplete ? CheckmarkCircle16Regular : Warning16Regular;
  const words = isComplete
    ? text.office.complete
    : text.office.missing(missing.map((field) => text.office.needed[field]).join(", "));
  return (
    <section className={styles.section} aria-label={text.office.title}>
      <Disclosure
        startsOpen={!isComplete && !isFolded}
        label={
          <>
            <span className={styles.title}>{text.office.title}</span>{" "}
            <span className={isComplete ? styles.complete : styles.missing}>
              <Mark className={styles.mark} aria-hidden /> {words}
            </span>
          </>
        }
      >
        <OfficeForm office={office} />
      </Disclosure>
    </section>
  );
}
