/** The columns that the blank form can have, each with its heading in the form and its line in the guide. */
import type { CatalogueField } from "../../catalogue/catalogue-row";
import type { forms } from "../../strings/vi/forms";

export type TemplateField = Extract<CatalogueField, keyof typeof forms.template.columns>;
